/**
 * The funnel as bars, drawn on the server: a group for each step, a bar for each series with its number and name beside
 * it, so that nothing hangs on a colour. Published totals are solid or outlined, this site's register is hatched.
 */
import type { FunnelStep } from "~/domain/sandbox/funnel";
import { funnelSteps } from "~/domain/sandbox/funnel";
import { useSite } from "../../site-context";

export interface FunnelSeries {
  readonly name: string;
  readonly steps: Readonly<Record<FunnelStep, number | null>>;
  readonly published: boolean;
}

const width = 340;
const barsWidth = 130;
const barHeight = 12;
const rowHeight = 19;
const headHeight = 22;
const groupGap = 12;

export function FunnelChart({ series, label }: { series: readonly FunnelSeries[]; label: string }) {
  const { t } = useSite();
  const most = Math.max(1, ...series.flatMap(({ steps }) => Object.values(steps).map((count) => count ?? 0)));
  const groupHeight = headHeight + series.length * rowHeight + groupGap;
  return (
    <svg
      className="funnel"
      viewBox={`0 0 ${width} ${groupHeight * funnelSteps.length - groupGap}`}
      role="img"
      aria-label={label}
    >
      <defs>
        <pattern id="funnel-hatch" width="5" height="5" patternUnits="userSpaceOnUse">
          <path d="M-1,1 l2,-2 M0,5 l5,-5 M4,6 l2,-2" className="hatch" />
        </pattern>
      </defs>
      {funnelSteps.map((step, index) => (
        <g key={step} transform={`translate(0 ${index * groupHeight})`}>
          <text className="step" x="0" y="14">
            {t.sandboxes.steps[step]}
          </text>
          {series.map((one, row) => (
            <Bar
              key={one.name}
              series={one}
              step={step}
              order={row}
              most={most}
              y={headHeight + row * rowHeight}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}

interface BarProps {
  readonly series: FunnelSeries;
  readonly step: FunnelStep;
  readonly order: number;
  readonly most: number;
  readonly y: number;
}

function Bar({ series: { name, steps, published }, step, order, most, y }: BarProps) {
  const { t } = useSite();
  const words = t.sandboxes.funnel;
  const count = steps[step];
  const length = count === null ? 0 : Math.round((count / most) * barsWidth);
  const kind = published ? (order % 2 === 0 ? "outlined" : "solid") : "own";
  return (
    <>
      {length > 0 && (
        <rect
          className={`bar ${kind}`}
          x="0.5"
          y={y + 0.5}
          width={length}
          height={barHeight}
          fill={kind === "own" ? "url(#funnel-hatch)" : undefined}
        />
      )}
      <text x={length + 6} y={y + barHeight - 1.5}>
        {words.value(count === null ? words.notPublished : String(count), name)}
      </text>
    </>
  );
}

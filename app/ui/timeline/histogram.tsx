/** The days of one stage by ranges: a sentence, bars that are links, and the same as a table. */
import type { DayRange, StageDistribution } from "~/domain/timeline/stage-days";
import type { Params } from "../site-context";
import { useSite } from "../site-context";
import { daysText } from "./stage-distribution";

export interface HistogramProps {
  readonly distribution: StageDistribution;
  readonly days: DayRange | null;
  readonly here: (params: Params) => string;
}

/** As short as a column is wide: "8–30", "366+". */
const shortRange = (code: DayRange) =>
  code.endsWith("-") ? `${code.slice(0, -1)}+` : code.replace("-", "–");

const column = 100;
const tallest = 90;

export function Histogram({ distribution, days, here }: HistogramProps) {
  const { t } = useSite();
  const words = t.timeline.distribution;
  const { stage, n, quartiles, ranges } = distribution;
  const name = t.law.stages[stage].name;
  const hrefOf = (code: DayRange) => here({ stage, days: code === days ? null : code });
  return (
    <>
      <p className="sentence">
        {quartiles
          ? words.sentence(
              name,
              n,
              daysText(quartiles.lower),
              daysText(quartiles.median),
              daysText(quartiles.upper),
            )
          : words.sentenceFew(name, n)}
      </p>
      <div className="histogram">
        <HistogramChart distribution={distribution} days={days} hrefOf={hrefOf} />
        <table>
          <caption className="sr">{words.rangeCaption(name)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.rangeColumn}</th>
              <th scope="col">{words.countColumn}</th>
            </tr>
          </thead>
          <tbody>
            {ranges.map(({ code, count }) => (
              <tr key={code}>
                <th scope="row">
                  <a href={hrefOf(code)} aria-current={code === days ? "true" : undefined}>
                    {words.ranges[code]}
                  </a>
                </th>
                <td data-label={words.countColumn}>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface ChartProps {
  readonly distribution: StageDistribution;
  readonly days: DayRange | null;
  readonly hrefOf: (code: DayRange) => string;
}

function HistogramChart({ distribution: { stage, ranges }, days, hrefOf }: ChartProps) {
  const { t } = useSite();
  const words = t.timeline.distribution;
  const most = Math.max(1, ...ranges.map((range) => range.count));
  return (
    <svg
      viewBox={`0 0 ${ranges.length * column} ${tallest + 50}`}
      role="group"
      aria-label={words.chart(t.law.stages[stage].name)}
    >
      {ranges.map(({ code, count }, index) => {
        const height = (count / most) * tallest;
        const label = words.range(words.ranges[code], count);
        return (
          <a
            key={code}
            className={code === days ? "range chosen" : "range"}
            href={hrefOf(code)}
            aria-label={label}
          >
            <title>{label}</title>
            <rect className="reach" x={index * column + 2} y="2" width={column - 4} height={tallest + 46} />
            <rect
              className="column"
              x={index * column + 14}
              y={22 + tallest - height}
              width={column - 28}
              height={height}
            />
            <text x={(index + 0.5) * column} y={16 + tallest - height}>
              {count}
            </text>
            <text x={(index + 0.5) * column} y={tallest + 40}>
              {shortRange(code)}
            </text>
          </a>
        );
      })}
      <line className="base" x1="0" x2={ranges.length * column} y1={22 + tallest} y2={22 + tallest} />
    </svg>
  );
}

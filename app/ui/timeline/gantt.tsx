/** The bars of a page of bills, in panels of twenty that do not break across printed pages, each with its axis. */
import type { TimelineMilestone, TimelineRow } from "~/domain/timeline/timeline";
import { useSite } from "../site-context";
import { drawingWidth } from "./axis";
import { Bands, bandsHeight, NowLine } from "./bands";
import { Bar, rowHeight } from "./bar";
import type { Axis } from "./segments";

export const panelSize = 20;

export interface GanttProps {
  readonly rows: readonly TimelineRow[];
  readonly axis: Axis;
  readonly milestones: readonly TimelineMilestone[];
  /** The number of the first row in the whole list. */
  readonly first: number;
}

export function Gantt({ rows, axis, milestones, first }: GanttProps) {
  const { t } = useSite();
  const panels = Array.from({ length: Math.ceil(rows.length / panelSize) }, (_, index) =>
    rows.slice(index * panelSize, (index + 1) * panelSize),
  );
  return (
    <div className="gantt" role="group" aria-label={t.timeline.chart}>
      {panels.map((panel, index) => (
        <Panel
          key={index}
          rows={panel}
          axis={axis}
          milestones={milestones}
          first={first + index * panelSize}
        />
      ))}
    </div>
  );
}

function Panel({ rows, axis, milestones, first }: GanttProps) {
  const { t } = useSite();
  const top = axis.layout === "calendar" ? bandsHeight : 26;
  const room = rowHeight(axis.layout);
  const height = top + rows.length * room + 6;
  return (
    <svg
      viewBox={`0 0 ${drawingWidth} ${height}`}
      role="group"
      aria-label={t.timeline.panel(first, first + rows.length - 1)}
    >
      {axis.layout === "calendar" && <Bands axis={axis} height={height} milestones={milestones} />}
      <g className="axis" aria-hidden="true">
        {axis.ticks.map(({ x, label }) => (
          <g key={x}>
            <line x1={x} x2={x} y1={top - 6} y2={height} />
            <text x={x + 3} y={top - 8}>
              {label}
            </text>
          </g>
        ))}
      </g>
      {axis.layout === "calendar" && <NowLine axis={axis} height={height} />}
      {rows.map((row, index) => (
        <Bar key={row.slug} row={row} axis={axis} y={top + index * room} />
      ))}
    </svg>
  );
}

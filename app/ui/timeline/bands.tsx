/** What stands behind the bars of the calendar: terms, session windows, the plan's milestones, the day asked about. */
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { terms } from "~/domain/law/terms";
import { planOn } from "~/domain/schedule/plan-promises";
import { sessionWindows } from "~/domain/timeline/session-windows";
import type { TimelineMilestone } from "~/domain/timeline/timeline";
import { useSite } from "../site-context";
import type { DateAxis } from "./axis";

/** Above the bars: terms, windows, letters, years. */
export const bandsHeight = 66;

export interface BandsProps {
  readonly axis: DateAxis;
  readonly height: number;
  readonly milestones: readonly TimelineMilestone[];
}

/** The letter of a milestone, on its line and in the list below. */
export const letterOf = (index: number) => String.fromCharCode(65 + index);

export function Bands({ axis, height, milestones }: BandsProps) {
  const { t } = useSite();
  const within = (on: CalendarDate) => (on < axis.from ? axis.from : on > axis.to ? axis.to : on);
  const span = (from: CalendarDate, to: CalendarDate) => {
    const x = axis.xOf(within(from));
    return { x, width: Math.max(0, Math.round((axis.xOf(within(to)) - x) * 10) / 10) };
  };
  return (
    <g className="bands">
      {terms
        .filter((term) => term.endsOn >= axis.from && term.startsOn <= axis.to)
        .map((term) => {
          const { x, width } = span(term.startsOn, term.endsOn);
          return (
            <g key={term.number}>
              <rect
                className={term.number % 2 ? "term odd" : "term"}
                x={x}
                y="0"
                width={width}
                height={height}
              />
              {width > 50 && (
                <text x={x + 4} y="12">
                  {t.timeline.term(term.number)}
                </text>
              )}
            </g>
          );
        })}
      {sessionWindows(axis.from, axis.to).map((window) => (
        <rect key={window.from} className="session" y="18" height="4" {...span(window.from, window.to)} />
      ))}
      {milestones.map(({ due }, index) =>
        due.on <= axis.to ? (
          <g key={due.on} className="milestone">
            <line x1={axis.xOf(due.on)} x2={axis.xOf(due.on)} y1="40" y2={height} />
            <text x={axis.xOf(due.on)} y="36">
              {letterOf(index)}
            </text>
          </g>
        ) : null,
      )}
      {planOn >= axis.from && planOn <= axis.to && (
        <g className="milestone plan">
          <line x1={axis.xOf(planOn)} x2={axis.xOf(planOn)} y1="40" y2={height} />
          <text x={axis.xOf(planOn)} y="36">
            {t.timeline.plan}
          </text>
        </g>
      )}
    </g>
  );
}

/** The day the page shows, at the right end. */
export function NowLine({ axis, height }: { axis: DateAxis; height: number }) {
  const { t, asOf } = useSite();
  const x = axis.xOf(axis.to);
  return (
    <g className="now">
      <line x1={x} x2={x} y1="40" y2={height} />
      <text x={x + 12} y="36">
        {asOf ? t.timeline.asOf : t.timeline.today}
      </text>
    </g>
  );
}

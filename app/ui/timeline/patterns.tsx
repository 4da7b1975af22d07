/** A pattern a phase, so that its stretch of a bar reads without its hue: dots, diagonals, solid, uprights. */
import type { ReactNode } from "react";
import type { Phase } from "~/domain/bills/stages";
import { useSite } from "../site-context";

/** Phases that last; what ended has a mark and no stretch, except when it was taken up again. */
const drawn: Record<Phase, ReactNode> = {
  planning: <circle className="over" cx="3" cy="3" r="1.1" />,
  executive: <path className="line" d="M-1.5 1.5l3 -3M0 6l6 -6M4.5 7.5l3 -3" />,
  legislative: <rect className="over" width="6" height="6" />,
  completed: <path className="line" d="M1.5 0v6M4.5 0v6" />,
  ended: <path className="line" d="M0 3h6" />,
};

const drawnPhases = Object.keys(drawn) as Phase[];

export const fillOf = (phase: Phase) => `url(#tone-${phase})`;

/** The patterns' definitions, once a page. */
export function Patterns() {
  return (
    <svg className="patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {drawnPhases.map((phase) => (
          <pattern
            key={phase}
            id={`tone-${phase}`}
            className={`phase-${phase}`}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
          >
            <rect className="under" width="6" height="6" />
            {drawn[phase]}
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

/** What the patterns and the marks mean. */
export function Legend() {
  const { t } = useSite();
  const { legend, spans, marks } = t.timeline;
  return (
    <ul className="legend" aria-label={legend}>
      {drawnPhases
        .filter((phase) => phase !== "ended")
        .map((phase) => (
          <li key={phase}>
            <svg className={`phase-${phase}`} width="30" height="12" aria-hidden="true">
              <rect className="segment" x="1" y="1" width="28" height="10" fill={fillOf(phase)} />
            </svg>
            {spans[phase]}
          </li>
        ))}
      {(["running", "arrived", "lost", "unsure"] as const).map((mark) => (
        <li key={mark}>
          <svg width="16" height="12" aria-hidden="true">
            <EndMark kind={mark} x={mark === "unsure" ? 14 : 4} y={6} />
          </svg>
          {marks[mark]}
        </li>
      ))}
    </ul>
  );
}

const shapes = {
  running: "M1 -5l5 5 -5 5",
  arrived: "M0 -5l5 5 -5 5 -5 -5z",
  lost: "M-4 -4l8 8M4 -4l-8 8",
  unsure: "M0 0h-12",
} as const;

/** The mark where a way ends, or before a beginning that is not known exactly. */
export function EndMark({ kind, x, y }: { kind: keyof typeof shapes; x: number; y: number }) {
  return <path className={`mark ${kind}`} d={shapes[kind]} transform={`translate(${x} ${y})`} />;
}

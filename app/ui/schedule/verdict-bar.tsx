/** The judgements as a bar of marked squares, one an item: the sentence above and the tables below say the same. */
import type { ReactNode } from "react";
import type { Verdict } from "~/domain/schedule/judge-promise";
import { useSite } from "../site-context";

/** They differ in shape, so that they read without colour. */
const shapes: Record<Verdict, ReactNode> = {
  kept: <path d="M3 8.5l3.4 3.4L13 4.5" />,
  late: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 4.8V8l2.4 1.6" />
    </>
  ),
  missed: <path d="M4 4l8 8M12 4l-8 8" />,
  unknown: <path d="M5.6 6a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.9M8 12.4v.6" />,
  not_yet_due: <circle cx="8" cy="8" r="5.5" strokeDasharray="2 2.3" />,
  undated: <path d="M3.5 8h9" />,
};

export function VerdictMark({ verdict }: { verdict: Verdict }) {
  return (
    <svg className="verdict-mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {shapes[verdict]}
    </svg>
  );
}

const square = 40;

export interface VerdictBarProps {
  readonly counts: readonly { readonly verdict: Verdict; readonly count: number }[];
  readonly total: number;
}

export function VerdictBar({ counts, total }: VerdictBarProps) {
  const { t } = useSite();
  const cells = counts.flatMap(({ verdict, count }) => Array.from({ length: count }, () => verdict));
  return (
    <svg
      className="verdict-bar"
      viewBox={`0 0 ${total * square} ${square}`}
      role="img"
      aria-label={`${t.schedule.chart}: ${counts
        .map(({ verdict, count }) => t.schedule.part(count, t.schedule.verdicts[verdict].name))
        .join(t.listSeparator)}`}
    >
      {cells.map((verdict, index) => (
        <g key={index} className={verdict} transform={`translate(${index * square} 0)`}>
          <rect x="1" y="1" width={square - 2} height={square - 2} />
          <g transform="translate(9 9) scale(1.35)">{shapes[verdict]}</g>
        </g>
      ))}
    </svg>
  );
}

/** The map of people who vote alike, each circle with its group's letter: colour is never the only sign. */
import { groupLetter } from "~/domain/rounds/report/shares";
import { useSite } from "../../site-context";
import type { ReportView } from "./report-view";

const half = 100;
const most = 11;
const least = 3.5;

export function OpinionMap({ view: { results } }: { view: ReportView }) {
  const { t } = useSite();
  const words = t.roundReport;
  const { map, groups } = results;
  const furthest = Math.max(1e-9, ...map.flatMap(({ x, y }) => [Math.abs(x), Math.abs(y)]));
  const largest = Math.max(1, ...map.map(({ people }) => people));
  const placeOf = (value: number) => ((value / furthest) * (half - most)).toFixed(1);
  return (
    <svg
      className="opinion-map"
      viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`}
      role="img"
      aria-label={`${words.map}${t.colon}${words.mapSentence(groups.length)}`}
    >
      <path className="axes" d={`M${-half} 0H${half}M0 ${-half}V${half}`} />
      {[...map]
        .sort((a, b) => b.people - a.people)
        .map(({ x, y, people, group }, index) => (
          <circle
            key={index}
            data-group={groupLetter(group)}
            cx={placeOf(x)}
            cy={placeOf(-y)}
            r={Math.max(least, most * Math.sqrt(people / largest)).toFixed(1)}
          />
        ))}
      {groups.map(({ x, y }, index) => (
        <text key={index} x={placeOf(x)} y={placeOf(-y)} textAnchor="middle" dominantBaseline="central">
          {groupLetter(index)}
        </text>
      ))}
    </svg>
  );
}

/** One bill of the timeline: a link with its name above its bar, and the bar in a sentence. */
import type { TimelineRow } from "~/domain/timeline/timeline";
import { inLanguage } from "~/i18n/messages";
import { useSite } from "../site-context";
import { drawingWidth } from "./axis";
import { barSentence } from "~/i18n/sentences/bar-sentence";
import { EndMark, fillOf } from "./patterns";
import type { Axis, Segment } from "./segments";
import { endsOf, segmentsOf } from "./segments";

const barTop = 19;
const barHeight = 11;

/** Beside the bar where it would be lost on it. */
const markOffset = { running: 1, arrived: 0, lost: 7 };

/** The room of one bill; stages have their names below. */
export const rowHeight = (layout: Axis["layout"]) => (layout === "stages" ? 50 : 36);

export function Bar({ row, axis, y }: { row: TimelineRow; axis: Axis; y: number }) {
  const { t, language, href } = useSite();
  const sentence = barSentence(language, row);
  const { start, end } = endsOf(row.journey, axis);
  const segments = segmentsOf(row.journey, axis);
  const lost = row.journey.stages.at(-1)!.phase === "ended";
  const ending = row.journey.running ? "running" : lost ? "lost" : "arrived";
  const middle = y + barTop + barHeight / 2;
  return (
    <a className="bar" href={href(`/bills/${row.slug}`)} aria-label={sentence}>
      <title>{sentence}</title>
      <rect className="reach" x="1" y={y + 1} width={drawingWidth - 2} height={rowHeight(axis.layout) - 2} />
      <text x="8" y={y + 13}>
        {inLanguage(language, row.title)}
        <tspan className="length" dx="8">
          {t.days(row.journey.length)}
        </tspan>
      </text>
      {row.journey.start.precision !== "day" && axis.layout !== "stages" && (
        <EndMark kind="unsure" x={start} y={middle} />
      )}
      {segments.map(({ phase, stage, x, width }, index) => (
        <rect
          key={index}
          className={`segment phase-${phase}${stage ? " cut" : ""}`}
          x={x}
          y={y + barTop}
          width={width}
          height={barHeight}
          fill={fillOf(phase)}
        />
      ))}
      {axis.layout === "stages" && <StageNames segments={segments} y={y + barTop + barHeight + 13} />}
      <EndMark kind={ending} x={end + markOffset[ending]} y={middle} />
    </a>
  );
}

/** The names of the stages that are long enough to carry one; the table has them all. */
function StageNames({ segments, y }: { segments: readonly Segment[]; y: number }) {
  const { t, language } = useSite();
  const room = language === "zh-Hant" ? 12 : 7;
  return (
    <>
      {segments.map(({ stage, x, width }) => {
        const name = stage && t.law.stages[stage].name;
        return name && name.length * room <= width ? (
          <text key={stage} className="stage" x={x} y={y}>
            {name}
          </text>
        ) : null;
      })}
    </>
  );
}

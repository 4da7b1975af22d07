/** The funnel of a sandbox: sentences first, then the chart, then the same numbers as a table with their sources. */
import type { EventSource } from "~/domain/records/history-event";
import type { FunnelCounts } from "~/domain/sandbox/funnel";
import { funnelSteps } from "~/domain/sandbox/funnel";
import type { PublishedFigure } from "~/domain/sandbox/published-figures";
import { figureParts } from "~/domain/sandbox/published-figures";
import { partialDay } from "~/i18n/dates";
import { inLanguage } from "~/i18n/messages";
import { SourceLine } from "../../history/source-line";
import { useSite } from "../../site-context";
import { FunnelChart } from "./funnel-chart";

export interface FigureWithSources extends Pick<PublishedFigure, "date" | "steps" | "parts" | "note"> {
  readonly cited: readonly EventSource[];
}

export interface FunnelProps {
  /** What this site holds; null where it keeps no register. */
  readonly own: FunnelCounts | null;
  readonly figures: readonly FigureWithSources[];
}

export function Funnel({ own, figures }: FunnelProps) {
  const { t, language } = useSite();
  const words = t.sandboxes.funnel;
  const sentences = useFunnelSentences({ own, figures });
  if (sentences.length === 0) return <p>{words.none}</p>;
  const series = [
    ...figures.map(({ date, steps }) => ({
      name: words.published(partialDay(language, date)),
      steps,
      published: true,
    })),
    ...(own ? [{ name: words.own, steps: own, published: false }] : []),
  ];
  return (
    <>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <FunnelChart series={series} label={sentences.join(" ")} />
      <FunnelTable own={own} figures={figures} />
      {own && <p className="soft small">{words.ownNote}</p>}
      {figures.length > 0 && (
        <>
          <h3>{words.sources}</h3>
          <FigureSources figures={figures} />
        </>
      )}
    </>
  );
}

/** What was published in a sentence each, where there is too little for a chart. */
export function FigureSentences({ figures }: Pick<FunnelProps, "figures">) {
  const sentences = useFunnelSentences({ own: null, figures });
  return (
    <>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <FigureSources figures={figures} />
    </>
  );
}

function FigureSources({ figures }: Pick<FunnelProps, "figures">) {
  const { t, language } = useSite();
  return (
    <>
      {figures.map(({ date, note, cited }) => (
        <div key={date.on} className="cited">
          <b>{t.sandboxes.funnel.published(partialDay(language, date))}</b>
          {note && <p className="soft small">{inLanguage(language, note)}</p>}
          <ul className="sources">
            {cited.map((source) => (
              <SourceLine key={source.key} source={source} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function useFunnelSentences({ own, figures }: FunnelProps): string[] {
  const { t, language } = useSite();
  const { funnel: words, steps: names, parts: partNames } = t.sandboxes;
  const said = (steps: PublishedFigure["steps"], parts: PublishedFigure["parts"] | null) =>
    [
      ...funnelSteps.flatMap((step) => (steps[step] === null ? [] : [words.part(names[step], steps[step])])),
      ...figureParts.flatMap((part) => (parts?.[part] ? [words.part(partNames[part], parts[part])] : [])),
    ].join(t.listSeparator);
  return [
    ...figures.map(({ date, steps, parts }) =>
      words.publishedSentence(partialDay(language, date), said(steps, parts)),
    ),
    ...(own ? [words.ownSentence(said(own, null))] : []),
  ];
}

function FunnelTable({ own, figures }: FunnelProps) {
  const { t, language } = useSite();
  const { funnel: words, steps, parts } = t.sandboxes;
  const names = figures.map(({ date }) => words.published(partialDay(language, date)));
  const cell = (count: number | null) => count ?? <span className="soft">{words.notPublished}</span>;
  return (
    <table className="funnel-counts">
      <caption className="sr">{words.table}</caption>
      <thead>
        <tr>
          <th scope="col">{words.step}</th>
          {names.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
          {own && <th scope="col">{words.own}</th>}
        </tr>
      </thead>
      <tbody>
        {funnelSteps.map((step) => (
          <tr key={step}>
            <th scope="row">{steps[step]}</th>
            {figures.map((figure, index) => (
              <td key={names[index]} data-label={names[index]}>
                {cell(figure.steps[step])}
              </td>
            ))}
            {own && <td data-label={words.own}>{own[step]}</td>}
          </tr>
        ))}
        {figureParts
          .filter((part) => figures.some((figure) => figure.parts[part] !== null))
          .map((part) => (
            <tr key={part}>
              <th scope="row">{parts[part]}</th>
              {figures.map((figure, index) => (
                <td key={names[index]} data-label={names[index]}>
                  {cell(figure.parts[part])}
                </td>
              ))}
              {own && <td data-label={words.own}>{words.notInRegister}</td>}
            </tr>
          ))}
      </tbody>
    </table>
  );
}

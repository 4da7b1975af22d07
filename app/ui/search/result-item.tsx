/** One result: what it is, its title and the words around the hit, marked as they are written. */
import type { SearchResult } from "~/domain/records/search-result";
import type { Segment } from "~/domain/search/hits";
import { inLanguage } from "~/i18n/messages";
import { useEventName } from "../history/history-list";
import { StatusLine } from "../bill/status-line";
import { PartialDay } from "../day";
import { useSite } from "../site-context";

export function ResultItem({ result }: { result: SearchResult }) {
  const { t } = useSite();
  const phase = result.kind === "bill" ? result.card?.summary.standing?.phase : null;
  return (
    <li className={phase ? `result phase phase-${phase}` : "result"}>
      <p className="result-kind">{t.search.kind[result.kind]}</p>
      <h2>
        <ResultTitle result={result} />
      </h2>
      <ResultFacts result={result} />
      <ResultExcerpt result={result} />
    </li>
  );
}

function ResultTitle({ result: { kind, address, title, event, key } }: { result: SearchResult }) {
  const { t, href } = useSite();
  const name = useEventName();
  const words = event ? (
    <>
      {name(event.code)}
      {event.verbatim && <span className="verbatim"> {event.verbatim}</span>}
    </>
  ) : title.some(({ text }) => text !== "") ? (
    <Marked segments={title} />
  ) : kind === "guide" && key === "about" ? (
    t.about.title
  ) : (
    key
  );
  if (address === null) return <>{words}</>;
  if (address.startsWith("/")) return <a href={href(address)}>{words}</a>;
  return (
    <a href={address} rel="external noreferrer">
      {words}
    </a>
  );
}

function ResultFacts({ result: { kind, address, card, event, title } }: { result: SearchResult }) {
  const { t, language } = useSite();
  if (event)
    return (
      <p className="result-facts">
        <PartialDay date={event.date} />
        {" · "}
        <Marked segments={title} />
      </p>
    );
  if (kind === "source")
    return <p className="result-facts">{address === null ? t.search.noAddress : t.search.outside}</p>;
  if (kind !== "bill" || !card) return null;
  const { standing, milestone } = card.summary;
  return (
    <div className="result-facts">
      {standing && milestone ? (
        <>
          <span>{t.law.phases[standing.phase].name}</span>
          <StatusLine milestone={milestone} phase={standing.phase} />
        </>
      ) : (
        <span>{t.search.noRecordYet}</span>
      )}
      {card.lead && <span>{inLanguage(language, card.lead)}</span>}
    </div>
  );
}

function ResultExcerpt({ result: { excerpt } }: { result: SearchResult }) {
  const { language } = useSite();
  if (!excerpt) return null;
  const own = language === "en" ? "en" : "zh";
  const foreign = excerpt.language === own ? undefined : excerpt.language === "en" ? "en" : "zh-Hant-TW";
  return (
    <p className="excerpt" lang={foreign}>
      {excerpt.cutBefore && "…"}
      <Marked segments={excerpt.segments} />
      {excerpt.cutAfter && "…"}
    </p>
  );
}

function Marked({ segments }: { segments: readonly Segment[] }) {
  return (
    <>
      {segments.map(({ text, hit }, index) =>
        hit ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
      )}
    </>
  );
}

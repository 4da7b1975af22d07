/** One experiment: where it stands in words, what the act makes public, its period, how it left, and how we know. */
import type { ExperimentDossier, ExperimentHistoryEvent } from "~/domain/records/experiment-record";
import { findSandboxAct } from "~/domain/sandbox/act-limits";
import { isExit, stageAfter } from "~/domain/sandbox/experiment-stages";
import { instantInTaipei, partialDay } from "~/i18n/dates";
import { inLanguage } from "~/i18n/messages";
import type { Clock } from "~/domain/clocks/clock";
import { BillClocks } from "../clocks/bill-clocks";
import { SourceLine, SourceList } from "../history/source-line";
import { PartialDay } from "../day";
import { useSite } from "../site-context";
import { Disclosure } from "./disclosure";
import { Exemptions } from "./exemptions";
import { ExperimentPeriod } from "./experiment-period";
import { experimentSentence } from "~/i18n/sentences/experiment-sentence";

export interface ExperimentPageProps {
  readonly dossier: ExperimentDossier;
  /** The prose of this language, as safe HTML. */
  readonly proseHtml: string;
  /** Those of its act; none for a lighter channel. */
  readonly clocks: readonly Clock[];
}

export function ExperimentPage({ dossier, proseHtml, clocks }: ExperimentPageProps) {
  const { t, language } = useSite();
  const words = t.sandboxes.experiment;
  const { standing, history } = dossier;
  const act = dossier.act === null ? null : findSandboxAct(dossier.act);
  return (
    <article className="sandboxes">
      <Head dossier={dossier} />
      {standing && (
        <>
          <section aria-labelledby="disclosed">
            <h2 id="disclosed">{words.disclosed}</h2>
            <Disclosure dossier={dossier} act={act} />
          </section>
          <section aria-labelledby="times">
            <h2 id="times">{words.times}</h2>
            <ExperimentPeriod period={standing.period} act={act} left={standing.exit !== null} />
            {clocks.length > 0 && <BillClocks clocks={clocks} effect={null} />}
          </section>
          <section aria-labelledby="left">
            <h2 id="left">{words.left}</h2>
            <Left dossier={dossier} />
          </section>
          <section aria-labelledby="settled">
            <h2 id="settled">{words.settled}</h2>
            <Exemptions exemptions={dossier.exemptions} />
          </section>
          <section aria-labelledby="history">
            <h2 id="history">{words.history}</h2>
            <ol className="history">
              {history.map((event) => (
                <EventLine key={event.id} event={event} />
              ))}
            </ol>
          </section>
          <section aria-labelledby="prose">
            <h2 id="prose">{words.prose}</h2>
            <div className="prose" dangerouslySetInnerHTML={{ __html: proseHtml }} />
          </section>
          <section aria-labelledby="sources">
            <h2 id="sources">{t.bill.source}</h2>
            <SourceList sources={uniqueSources(history)} />
          </section>
        </>
      )}
      <p className="small soft">{words.recorded(instantInTaipei(language, dossier.recordedAt))}</p>
    </article>
  );
}

function uniqueSources(history: readonly ExperimentHistoryEvent[]) {
  return [
    ...new Map(history.flatMap(({ sources }) => sources).map((source) => [source.key, source])).values(),
  ];
}

function Head({ dossier: { title, act, actBill, standing } }: { dossier: ExperimentDossier }) {
  const { t, language, href, asOf, today } = useSite();
  return (
    <>
      <nav className="crumbs" aria-label={t.breadcrumbs}>
        <ol>
          <li>
            <a href={href("/sandboxes")}>{t.sandboxes.title}</a>
          </li>
          {act && actBill && (
            <li>
              <a href={href(`/sandboxes/${act}`)}>{inLanguage(language, actBill.title)}</a>
            </li>
          )}
        </ol>
      </nav>
      <header>
        <h1>{inLanguage(language, title)}</h1>
        <p className="sentence">{experimentSentence(language, standing, asOf ?? today)}</p>
      </header>
    </>
  );
}

function Left({ dossier: { standing, history } }: { dossier: ExperimentDossier }) {
  const { t, language } = useSite();
  const words = t.sandboxes.experiment;
  if (!standing?.exit) return <p>{words.notLeft}</p>;
  const exits = history.filter((event) => isExit(event.code) && stageAfter(event.code));
  return (
    <>
      {exits.map((event, index) => {
        const say = index === 0 ? words.leftBy : words.then;
        return (
          <div key={event.id}>
            <p>{say(partialDay(language, event.date), t.sandboxes.codes[event.code])}</p>
            {event.note && <p className="soft">{inLanguage(language, event.note)}</p>}
          </div>
        );
      })}
    </>
  );
}

function EventLine({ event }: { event: ExperimentHistoryEvent }) {
  const { t, language } = useSite();
  return (
    <li className={isExit(event.code) ? "phase-completed" : "phase-legislative"}>
      <div className="when">
        <PartialDay date={event.date} />
      </div>
      <div className="mark" aria-hidden="true" />
      <div className="what">
        <h3>{t.sandboxes.codes[event.code]}</h3>
        {event.note && <p>{inLanguage(language, event.note)}</p>}
        <ul className="sources" aria-label={t.bill.source}>
          {event.sources.map((source) => (
            <SourceLine key={source.key} source={source} />
          ))}
        </ul>
      </div>
    </li>
  );
}

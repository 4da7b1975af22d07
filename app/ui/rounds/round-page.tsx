/**
 * One round: where it stands in words, its phase, what was asked, the answer that is due, what came of it and how we
 * know. Voting, the report and the moderators' log are pages of their own.
 */
import type { RoundDossier } from "~/domain/records/round-record";
import { instantInTaipei } from "~/i18n/dates";
import { inLanguage } from "~/i18n/messages";
import { roundSentence } from "~/i18n/sentences/round-sentence";
import { SourceLine, SourceList } from "../history/source-line";
import { useSite } from "../site-context";
import { PhaseStrip } from "./phase-strip";
import { ResponseClock } from "./response-clock";
import { RoundFacts } from "./round-facts";
import { RoundTable } from "./round-table";

export interface RoundPageProps {
  readonly round: RoundDossier;
  /** The question in this language, as safe HTML. */
  readonly questionHtml: string;
}

export function RoundPage({ round, questionHtml }: RoundPageProps) {
  const { t, language, pathFor } = useSite();
  const words = t.rounds.round;
  return (
    <article className="round">
      <Head round={round} />
      <div className="body">
        <div>
          <section aria-labelledby="question">
            <h2 id="question">{words.question}</h2>
            <div className="prose" dangerouslySetInnerHTML={{ __html: questionHtml }} />
          </section>
          {hasStatements(round) && <KeptHere round={round} />}
          <section aria-labelledby="outcome">
            <h2 id="outcome">{words.outcome}</h2>
            {round.outcome ? <p>{inLanguage(language, round.outcome)}</p> : <p>{words.noOutcome}</p>}
          </section>
          {round.doubt && (
            <section aria-labelledby="doubt">
              <h2 id="doubt">{words.doubt}</h2>
              <p>{inLanguage(language, round.doubt)}</p>
            </section>
          )}
          {round.others.length > 0 && (
            <section aria-labelledby="others">
              <h2 id="others">{words.others}</h2>
              <RoundTable rounds={round.others} withBill={false} />
            </section>
          )}
          <section aria-labelledby="sources">
            <h2 id="sources">{t.bill.source}</h2>
            <ul className="sources" aria-label={t.bill.source}>
              {round.sources.map((source, index) => (
                <SourceLine key={index} source={source} />
              ))}
            </ul>
            <SourceList sources={round.sources} />
          </section>
        </div>
        <div className="beside">
          <ResponseClock round={round} />
          <section aria-labelledby="facts" className="facts">
            <h2 id="facts">{words.facts}</h2>
            <RoundFacts round={round} />
          </section>
          <p className="small">
            <a href={`${pathFor("/follow")}?kind=round&key=${round.slug}`}>{t.feeds.links.mail}</a>
          </p>
          <p className="small soft">{words.recorded(instantInTaipei(language, round.recordedAt))}</p>
        </div>
      </div>
    </article>
  );
}

/** Whether its statements are kept here: only then can people vote on them, or read what they add up to. */
const hasStatements = ({ kind, coverage }: RoundDossier) => kind === "native" || coverage.total > 0;

function KeptHere({ round: { slug, kind } }: { round: RoundDossier }) {
  const { t, href } = useSite();
  const pages =
    kind === "native" ? (["vote", "mine", "report", "moderation"] as const) : (["report"] as const);
  return (
    <nav aria-label={t.voting.pagesOf}>
      <ul className="round-pages">
        {pages.map((page) => (
          <li key={page}>
            <a href={href(`/rounds/${slug}/${page}`)}>{t.voting.pages[page]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Head({ round }: { round: RoundDossier }) {
  const { t, language, href, asOf, today } = useSite();
  const [bill] = round.bills;
  return (
    <>
      <nav className="crumbs" aria-label={t.breadcrumbs}>
        <ol>
          <li>
            <a href={href("/rounds")}>{t.rounds.title}</a>
          </li>
          {bill && (
            <li>
              <a href={href(`/bills/${bill.slug}`)}>{inLanguage(language, bill.title)}</a>
            </li>
          )}
        </ol>
      </nav>
      <header className="bill">
        <h1>{inLanguage(language, round.title)}</h1>
        <p className="sentence">{roundSentence(language, round, asOf ?? today)}</p>
        <PhaseStrip phase={round.phase} />
      </header>
    </>
  );
}

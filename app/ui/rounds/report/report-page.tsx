/** The report on a round, for somebody who has never seen one: sentences first, each chart with its table. */
import type { RoundDossier } from "~/domain/records/round-record";
import type { PagedReport } from "~/domain/rounds/report/report-page";
import { inLanguage } from "~/i18n/messages";
import { roundSentence } from "~/i18n/sentences/round-sentence";
import { useSite } from "../../site-context";
import { RoundCrumbs } from "../round-crumbs";
import { AllStatements } from "./all-statements";
import { Groups } from "./groups";
import { Honesty } from "./honesty";
import { Participants } from "./participants";
import { type ReportView, viewOf } from "./report-view";
import { StatementList } from "./statement-list";

export interface ReportPageProps {
  readonly round: Pick<RoundDossier, "slug" | "title" | "times" | "state" | "clock" | "bills">;
  /** The question in this language, as safe HTML. */
  readonly questionHtml: string;
  readonly report: PagedReport;
}

export function ReportPage({ round, questionHtml, report }: ReportPageProps) {
  const { t, language, href, asOf, today } = useSite();
  const words = t.roundReport;
  const view = viewOf(report);
  const isFirst = report.page === 1;
  const hasVotes = report.results.totals.votes > 0;
  return (
    <article className="round-report">
      <RoundCrumbs round={round} />
      <header>
        <h1>{words.titleOf(inLanguage(language, round.title))}</h1>
        <p className="sentence">{roundSentence(language, round, asOf ?? today)}</p>
        <p className="soft">{words.lead}</p>
      </header>
      {isFirst && (
        <>
          <section aria-labelledby="asked">
            <h2 id="asked">{words.asked}</h2>
            <div className="prose" dangerouslySetInnerHTML={{ __html: questionHtml }} />
          </section>
          <Participants view={view} />
          {hasVotes && <Found view={view} />}
        </>
      )}
      <AllStatements view={view} />
      {hasVotes && isFirst && <Honesty view={view} />}
      <section aria-labelledby="files">
        <h2 id="files">{words.files}</h2>
        <p>
          <a href={href(`/rounds/${round.slug}/report.json`)}>{words.json}</a>
          {t.listSeparator}
          <a href={href(`/rounds/${round.slug}/report.csv`)}>{words.csv}</a>
        </p>
        <p className="small soft">{words.licence}</p>
      </section>
    </article>
  );
}

function Found({ view }: { view: ReportView }) {
  const { t } = useSite();
  const words = t.roundReport;
  const { consensus, divergent, uncertain } = view.results;
  const apart = (number: number) => Math.round(100 * (view.of(number).result?.divergence ?? 0));
  const isNone = consensus.agree.length + consensus.disagree.length === 0;
  return (
    <>
      <section aria-labelledby="agree">
        <h2 id="agree">{words.agreeTitle}</h2>
        <p>{words.agreeAbout}</p>
        {isNone && <p>{words.noConsensus}</p>}
        {(["agree", "disagree"] as const).map(
          (side) =>
            consensus[side].length > 0 && (
              <div key={side}>
                <h3>{side === "agree" ? words.mostAgree : words.mostDisagree}</h3>
                <StatementList view={view} numbers={consensus[side].map(({ statement }) => statement)} />
              </div>
            ),
        )}
      </section>
      <Groups view={view} />
      <section aria-labelledby="differ">
        <h2 id="differ">{words.differTitle}</h2>
        <p>{divergent.length === 0 ? words.noDifference : words.differAbout}</p>
        <StatementList view={view} numbers={divergent} why={(number) => words.differBy(apart(number))} />
      </section>
      <section aria-labelledby="unsure">
        <h2 id="unsure">{words.unsureTitle}</h2>
        <p>{uncertain.length === 0 ? words.nothingUnsure : words.unsureAbout}</p>
        <StatementList view={view} numbers={uncertain} />
      </section>
    </>
  );
}

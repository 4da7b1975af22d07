/** One bill: where it stands in words, the strip, what it would do, what may come next, what happened and how we know. */
import type { BillDossier } from "~/domain/records/bill-dossier";
import type { BillDocument } from "~/domain/records/bill-document";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { Durations } from "~/domain/bills/durations";
import type { HistoryLine } from "~/domain/bills/history-line";
import type { StageCode } from "~/domain/bills/stages";
import type { NamedLaw } from "~/domain/law/law";
import type { RoundEntry } from "~/domain/records/round-record";
import type { AnswersOfRound } from "~/domain/rounds/given-answer";
import type { TextVersion } from "~/domain/text/article";
import { instantInTaipei } from "~/i18n/dates";
import { inLanguage } from "~/i18n/messages";
import { BillDocuments } from "../bill/bill-documents";
import { BillFacts } from "../bill/bill-facts";
import { type ReleasedReportLine, ReleasedReports } from "../bill/released-reports";
import { BillLinks } from "../bill/bill-links";
import { FollowLinks } from "../bill/follow-links";
import { HistoryList } from "../history/history-list";
import { NextSteps } from "../history/next-steps";
import { standingSentence } from "~/i18n/sentences/standing-sentence";
import { SourceList } from "../history/source-line";
import { StepStrip } from "../bill/step-strip";
import type { BillClocksProps } from "../clocks/bill-clocks";
import { BillClocks } from "../clocks/bill-clocks";
import { BillTexts } from "../compare/bill-texts";
import { BillAnswers } from "../rounds/answers/bill-answers";
import { BillRounds } from "../rounds/bill-rounds";
import { EmbedCode } from "../sharing/embed-code";
import { useSite } from "../site-context";
import { type Emergency, EmergencyNotice } from "./emergency-notice";

export interface BillPageProps extends BillClocksProps {
  readonly dossier: BillDossier;
  /** Its own law, and of a regulation those it was issued under. */
  readonly laws: readonly NamedLaw[];
  readonly emergencies: readonly Emergency[];
  readonly documents: readonly BillDocument[];
  readonly durations: Durations;
  /** In the order asked for. */
  readonly lines: readonly HistoryLine[];
  readonly order: "newest" | "oldest";
  readonly next: readonly StageCode[];
  readonly lapsesOn: CalendarDate | null;
  readonly texts: readonly TextVersion[];
  readonly rounds: readonly RoundEntry[];
  readonly answers: readonly AnswersOfRound[];
  readonly reports: readonly ReleasedReportLine[];
  /** The markup of a frame with the bill's card. */
  readonly embedCode: string;
  /** The prose of this language, as safe HTML. */
  readonly plainHtml: string;
  readonly legalHtml: string;
}

export function BillPage(props: BillPageProps) {
  const { t, language } = useSite();
  const { dossier, plainHtml, legalHtml } = props;
  const standing = dossier.card.summary.standing;
  return (
    <article className={standing ? `phase phase-${standing.phase}` : "phase"}>
      <EmergencyNotice emergencies={props.emergencies} />
      <BillHead dossier={dossier} laws={props.laws} />
      <div className="body">
        <div>
          <section aria-labelledby="plain">
            <h2 id="plain">{t.bill.plain}</h2>
            <div className="plain" dangerouslySetInnerHTML={{ __html: plainHtml }} />
          </section>
          <History {...props} />
          <BillRounds slug={dossier.card.slug} rounds={props.rounds} />
          <BillAnswers given={props.answers} />
          <section aria-labelledby="legal">
            <h2 id="legal">{t.bill.legal}</h2>
            <div className="prose" dangerouslySetInnerHTML={{ __html: legalHtml }} />
          </section>
          <ReleasedReports reports={props.reports} />
          <BillDocuments documents={props.documents} />
          <BillTexts slug={dossier.card.slug} texts={props.texts} />
          <BillLinks dossier={dossier} />
          <Sources dossier={dossier} />
        </div>
        <div className="beside">
          <BillClocks clocks={props.clocks} effect={props.effect} />
          <BillFacts dossier={dossier} durations={props.durations} />
          <EmbedCode slug={dossier.card.slug} code={props.embedCode} />
          <p className="small soft">{t.bill.recorded(instantInTaipei(language, dossier.recordedAt))}</p>
        </div>
      </div>
    </article>
  );
}

function BillHead({ dossier: { card, topics }, laws }: Pick<BillPageProps, "dossier" | "laws">) {
  const { t, language, href, asOf, today } = useSite();
  const zh = language === "zh-Hant";
  const other = zh ? card.title.en : card.title.zh;
  return (
    <>
      <nav className="crumbs" aria-label={t.breadcrumbs}>
        <ol>
          <li>
            <a href={href("/bills")}>{t.bills.title}</a>
          </li>
          {topics[0] && (
            <li>
              <a href={href("/bills", { topic: topics[0].code })}>{inLanguage(language, topics[0])}</a>
            </li>
          )}
        </ol>
      </nav>
      <header className="bill">
        <h1>{inLanguage(language, card.title)}</h1>
        <p className="soft">
          <span lang={zh ? "en" : "zh-Hant-TW"}>{other}</span>
          {!card.title.enOfficial && <span className="grade">{t.bill.notOfficial}</span>}
        </p>
        <p className="sentence">{standingSentence(language, card.summary, asOf ?? today)}</p>
        <StepStrip steps={card.summary.steps} />
        <p className="small">
          <a href={href("/briefings", { template: "bill", bills: card.slug })}>{t.briefings.choose.here}</a>
        </p>
        <FollowLinks slug={card.slug} laws={laws} />
      </header>
    </>
  );
}

function Sources({ dossier }: { dossier: BillDossier }) {
  const { t } = useSite();
  const sources = new Map(
    dossier.history.flatMap((event) => event.sources).map((source) => [source.key, source]),
  );
  if (sources.size === 0) return null;
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{t.bill.source}</h2>
      <SourceList sources={[...sources.values()]} />
    </section>
  );
}

function History({ dossier, lines, order, next, lapsesOn }: BillPageProps) {
  const { t, href } = useSite();
  const path = `/bills/${dossier.card.slug}`;
  const ahead = dossier.card.summary.standing && (
    <NextSteps next={order === "newest" ? next.toReversed() : next} lapsesOn={lapsesOn} />
  );
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t.bill.history}</h2>
      {lines.length === 0 ? (
        <p>{t.bill.noHistory}</p>
      ) : (
        <>
          <p className="sorts">
            <a href={`${href(path)}#history`} aria-current={order === "newest" ? "true" : undefined}>
              {t.bill.newestFirst}
            </a>
            <a
              href={`${href(path, { order: "oldest" })}#history`}
              aria-current={order === "oldest" ? "true" : undefined}
            >
              {t.bill.oldestFirst}
            </a>
          </p>
          {order === "newest" && ahead}
          <HistoryList lines={lines} />
          {order === "oldest" && ahead}
        </>
      )}
    </section>
  );
}

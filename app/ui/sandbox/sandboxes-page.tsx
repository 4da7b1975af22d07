/** All sandboxes: the two acts, the promised one that never came, how the acts differ, and the lighter channels. */
import type { BillCard } from "~/domain/records/bill-card";
import type { Goal } from "~/domain/records/bill-dossier";
import type { EventSource } from "~/domain/records/history-event";
import { findSandboxAct } from "~/domain/sandbox/act-limits";
import type { Channel } from "~/domain/sandbox/experiment-codes";
import { inLanguage } from "~/i18n/messages";
import { SourceLine } from "../history/source-line";
import { standingSentence } from "~/i18n/sentences/standing-sentence";
import { useSite } from "../site-context";
import type { FigureWithSources } from "./funnel/funnel";
import { FigureSentences } from "./funnel/funnel";
import { GuideLink, PlainSentences } from "./plain-sentences";
import { LimitsTable } from "./limits-table";
import { GoalLines } from "./goal-lines";

export interface ActOverview {
  readonly card: BillCard;
  readonly goals: readonly Goal[];
  /** Null for the promised act: it has no register. */
  readonly experiments: number | null;
}

export interface ChannelOverview {
  readonly code: Channel;
  readonly zh: { readonly name: string; readonly about: string };
  readonly en: { readonly name: string; readonly about: string };
  readonly cited: readonly EventSource[];
  readonly figures: readonly FigureWithSources[];
}

export interface SandboxesPageProps {
  readonly acts: readonly ActOverview[];
  readonly channels: readonly ChannelOverview[];
}

export function SandboxesPage({ acts, channels }: SandboxesPageProps) {
  const { t, language } = useSite();
  const words = t.sandboxes;
  const enacted = acts
    .filter(({ card }) => card.summary.standing?.phase === "completed")
    .flatMap(({ card }) => {
      const act = findSandboxAct(card.slug);
      return act ? [{ name: inLanguage(language, card.title), act }] : [];
    });
  return (
    <article className="sandboxes">
      <header>
        <h1>{words.title}</h1>
        <p className="sentence">{words.lead}</p>
        <GuideLink />
      </header>
      <section aria-labelledby="acts">
        <h2 id="acts">{words.acts}</h2>
        {acts
          .filter(({ experiments }) => experiments !== null)
          .map((act) => (
            <ActLine key={act.card.slug} act={act} />
          ))}
      </section>
      <section aria-labelledby="promised">
        <h2 id="promised">{words.promised}</h2>
        {acts
          .filter(({ experiments }) => experiments === null)
          .map((act) => (
            <ActLine key={act.card.slug} act={act} />
          ))}
      </section>
      {enacted.length > 1 && (
        <section aria-labelledby="differences">
          <h2 id="differences">{words.differences}</h2>
          <p>{words.differencesLead}</p>
          <LimitsTable acts={enacted} caption={words.differences} />
        </section>
      )}
      <Channels channels={channels} />
    </article>
  );
}

function ActLine({ act: { card, goals, experiments } }: { act: ActOverview }) {
  const { t, language, href, asOf, today } = useSite();
  return (
    <div className="act">
      <h3>
        <a href={href(`/sandboxes/${card.slug}`)}>{inLanguage(language, card.title)}</a>
      </h3>
      <p>{standingSentence(language, card.summary, asOf ?? today)}</p>
      <PlainSentences act={card.slug} />
      {experiments === null ? (
        <GoalLines goals={goals} />
      ) : (
        <p>
          {t.sandboxes.experimentsOn(experiments)}{" "}
          <a href={href(`/sandboxes/${card.slug}`)}>{t.sandboxes.registerOf}</a>
        </p>
      )}
    </div>
  );
}

function Channels({ channels }: { channels: readonly ChannelOverview[] }) {
  const { t, language } = useSite();
  return (
    <section aria-labelledby="channels">
      <h2 id="channels">{t.sandboxes.channelsTitle}</h2>
      <p>{t.sandboxes.channelsLead}</p>
      {channels.map((channel) => {
        const words = language === "zh-Hant" ? channel.zh : channel.en;
        return (
          <div key={channel.code} className="act">
            <h3>{words.name}</h3>
            <p>{words.about}</p>
            <ul className="sources" aria-label={t.bill.source}>
              {channel.cited.map((source) => (
                <SourceLine key={source.key} source={source} />
              ))}
            </ul>
            <FigureSentences figures={channel.figures} />
          </div>
        );
      })}
    </section>
  );
}

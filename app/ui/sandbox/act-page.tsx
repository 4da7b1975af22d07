/** One sandbox: what it is, its funnel, its register, and the act's own words. */
import type { ExperimentEntry } from "~/domain/records/experiment-record";
import { findSandboxAct } from "~/domain/sandbox/act-limits";
import { countOutcomes } from "~/domain/sandbox/funnel";
import { inLanguage } from "~/i18n/messages";
import { standingSentence } from "~/i18n/sentences/standing-sentence";
import { useSite } from "../site-context";
import type { FunnelProps } from "./funnel/funnel";
import { Funnel } from "./funnel/funnel";
import { GoalLines } from "./goal-lines";
import { LimitsTable } from "./limits-table";
import { GuideLink, PlainSentences } from "./plain-sentences";
import { RegisterTable } from "./register-table";
import type { ActOverview } from "./sandboxes-page";

export interface ActPageProps {
  readonly overview: ActOverview;
  readonly entries: readonly ExperimentEntry[];
  readonly funnel: FunnelProps;
}

export function ActPage({ overview: { card, goals, experiments }, entries, funnel }: ActPageProps) {
  const { t, language, href, asOf, today } = useSite();
  const words = t.sandboxes;
  const title = inLanguage(language, card.title);
  return (
    <article className="sandboxes">
      <nav className="crumbs" aria-label={t.breadcrumbs}>
        <ol>
          <li>
            <a href={href("/sandboxes")}>{words.title}</a>
          </li>
        </ol>
      </nav>
      <header>
        <h1>{title}</h1>
        <p className="sentence">{standingSentence(language, card.summary, asOf ?? today)}</p>
        <PlainSentences act={card.slug} />
        <p>
          <a href={href(`/bills/${card.slug}`)}>{words.billOf}</a>
        </p>
        <GuideLink />
      </header>
      {experiments === null ? (
        <section aria-labelledby="register">
          <h2 id="register">{words.register}</h2>
          <p>{words.noRegister}</p>
          <GoalLines goals={goals} />
        </section>
      ) : (
        <>
          <section aria-labelledby="funnel">
            <h2 id="funnel">{words.funnel.title}</h2>
            <p className="soft">{words.funnel.lead}</p>
            <Funnel {...funnel} />
          </section>
          <section aria-labelledby="register">
            <h2 id="register">{words.register}</h2>
            <p>{words.experimentsOn(entries.length)}</p>
            {entries.length > 0 && (
              <>
                <Outcomes entries={entries} />
                <RegisterTable entries={entries} />
              </>
            )}
          </section>
          <Limits slug={card.slug} name={title} enacted={card.summary.standing?.phase === "completed"} />
        </>
      )}
    </article>
  );
}

function Outcomes({ entries }: { entries: readonly ExperimentEntry[] }) {
  const { t } = useSite();
  const counts = countOutcomes(entries.flatMap(({ standing }) => standing?.stage ?? []));
  const said = counts.map(({ stage, count }) => t.sandboxes.outcome(t.sandboxes.stages[stage], count));
  return <p>{t.sandboxes.outcomes(said.join(t.listSeparator))}</p>;
}

function Limits({ slug, name, enacted }: { slug: string; name: string; enacted: boolean }) {
  const { t } = useSite();
  const act = findSandboxAct(slug);
  if (!act) return null;
  return (
    <section aria-labelledby="limits">
      <h2 id="limits">{t.sandboxes.limits}</h2>
      {enacted ? (
        <>
          <p className="soft">{t.sandboxes.limitsLead}</p>
          <LimitsTable acts={[{ name, act }]} caption={t.sandboxes.limits} />
        </>
      ) : (
        <p>{t.sandboxes.notEnacted}</p>
      )}
    </section>
  );
}

/** How far to trust a report: warnings, how clear each number of groups is, and the same without flagged votes. */
import { instantInTaipei } from "~/i18n/dates";
import { useSite } from "../../site-context";
import { CountsTable } from "./counts-table";
import type { ReportView } from "./report-view";

export function Honesty({ view }: { view: ReportView }) {
  const { t } = useSite();
  const words = t.roundReport;
  const { warnings, silhouettes, stability } = view.results;
  return (
    <section aria-labelledby="honest">
      <h2 id="honest">{words.honestTitle}</h2>
      {warnings.length === 0 ? (
        <p>{words.noWarnings}</p>
      ) : (
        <ul>
          {warnings.map((warning) => (
            <li key={warning}>{words.warnings[warning]}</li>
          ))}
        </ul>
      )}
      {silhouettes.length > 0 && (
        <CountsTable
          caption={words.silhouetteCaption}
          first={words.groupsCount}
          heads={[words.silhouette]}
          rows={silhouettes.map(({ k, silhouette }) => ({
            name: String(k),
            counts: [silhouette.toFixed(3)],
          }))}
        />
      )}
      <p>{words.stability(stability.toFixed(2))}</p>
      <Robust view={view} />
      <Method view={view} />
    </section>
  );
}

function Robust({ view: { results } }: { view: ReportView }) {
  const { t } = useSite();
  const words = t.roundReport;
  const { flagged, straightLine, scripted, filtered, likeness } = results.robustness;
  const rows = [
    [words.everybody, results.totals],
    [words.withoutFlagged, filtered],
  ] as const;
  return (
    <>
      <h3>{words.robustTitle}</h3>
      <p>{words.robustSentence(flagged, results.totals.people)}</p>
      {flagged > 0 && (
        <>
          <p>
            {words.straight(straightLine.agree, straightLine.disagree, straightLine.pass)}{" "}
            {words.scripted(scripted.people, scripted.patterns)} {words.likeness(likeness.toFixed(2))}
          </p>
          <CountsTable
            caption={words.robustCaption}
            heads={[words.people, words.votes, words.agree, words.disagree, words.pass]}
            rows={rows.map(([name, { people, votes, agrees, disagrees, passes }]) => ({
              name,
              counts: [people, votes, agrees, disagrees, passes],
            }))}
          />
        </>
      )}
    </>
  );
}

function Method({ view: { results, computedAt } }: { view: ReportView }) {
  const { t, language } = useSite();
  const words = t.roundReport;
  const at = instantInTaipei(language, computedAt);
  return (
    <>
      <h3>{words.methodTitle}</h3>
      <p>
        {words.methodSentence(results.methodVersion, results.totals.votes, at)} {words.sign}
      </p>
    </>
  );
}

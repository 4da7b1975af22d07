/** The experiments on record as a table; cards on a narrow page. */
import type { ExperimentEntry } from "~/domain/records/experiment-record";
import { inLanguage } from "~/i18n/messages";
import { Day, PartialDay } from "../day";
import { useSite } from "../site-context";

export function RegisterTable({ entries }: { entries: readonly ExperimentEntry[] }) {
  const { t, language, href } = useSite();
  const words = t.sandboxes.table;
  return (
    <table className="register">
      <caption className="sr">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.experiment}</th>
          <th scope="col">{words.applicant}</th>
          <th scope="col">{words.approved}</th>
          <th scope="col">{words.lastDay}</th>
          <th scope="col">{words.stage}</th>
          <th scope="col">{words.exit}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.slug}>
            <th scope="row">
              <a href={href(`/experiments/${entry.slug}`)}>{inLanguage(language, entry.title)}</a>
            </th>
            <td data-label={words.applicant}>
              {entry.applicant ? (
                inLanguage(language, entry.applicant)
              ) : (
                <span className="soft">{t.sandboxes.unnamed}</span>
              )}
            </td>
            <StandingCells entry={entry} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function StandingCells({ entry: { standing } }: { entry: ExperimentEntry }) {
  const { t } = useSite();
  const { table: words, stages, codes, unknown } = t.sandboxes;
  if (!standing) return null;
  const { period, exit, stage } = standing;
  const none = <span className="soft">{unknown}</span>;
  return (
    <>
      <td data-label={words.approved}>{period.approved ? <PartialDay date={period.approved} /> : none}</td>
      <td data-label={words.lastDay}>{period.lastDay ? <Day on={period.lastDay} as="short" /> : none}</td>
      <td data-label={words.stage}>{stages[stage]}</td>
      <td data-label={words.exit}>
        {exit && (
          <>
            <PartialDay date={exit.date} /> {codes[exit.code]}
          </>
        )}
      </td>
    </>
  );
}

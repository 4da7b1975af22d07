/** What this site published and took back, grouped by the instant it did so. */
import type { Change } from "~/domain/records/history-event";
import { instantInTaipei } from "~/i18n/dates";
import { inLanguage } from "~/i18n/messages";
import { useEventName } from "../history/history-list";
import { InstantTime, PartialDay } from "../day";
import { Pagination } from "../list/pagination";
import { useSite } from "../site-context";

export interface ChangesPageProps {
  readonly groups: readonly { readonly at: string; readonly changes: readonly Change[] }[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

export function ChangesPage({ groups, total, page, pages }: ChangesPageProps) {
  const { t, href } = useSite();
  return (
    <>
      <div className="lead">
        <div>
          <h1>{t.changes.title}</h1>
          <p className="soft">{t.changes.lead}</p>
        </div>
      </div>
      <p>{total === 0 ? t.changes.none : t.changes.total(total)}</p>
      {groups.map((group) => (
        <section key={group.at}>
          <h2>
            <InstantTime at={group.at} />
          </h2>
          <ChangeTable at={group.at} changes={group.changes} />
        </section>
      ))}
      <Pagination
        page={page}
        pages={pages}
        label={t.bills.pages}
        hrefOf={(turned) => href("/changes", { page: turned })}
      />
    </>
  );
}

function ChangeTable({ at, changes }: { at: string; changes: readonly Change[] }) {
  const { t, language, href } = useSite();
  const name = useEventName();
  const { columns } = t.changes;
  return (
    <table className="changes">
      <caption className="sr">{t.changes.caption(instantInTaipei(language, at))}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.happened}</th>
          <th scope="col">{columns.bill}</th>
          <th scope="col">{columns.event}</th>
          <th scope="col">{columns.kind}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={`${change.kind}-${change.id}`}>
            <td data-label={columns.happened}>
              <PartialDay date={change.date} />
            </td>
            <th scope="row">
              <a href={href(`/bills/${change.slug}`)}>{inLanguage(language, change.title)}</a>
            </th>
            <td data-label={columns.event}>
              {name(change.code)}
              {change.verbatim && <span className="verbatim"> {change.verbatim}</span>}
            </td>
            <td data-label={columns.kind}>{t.changes.kinds[change.kind]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

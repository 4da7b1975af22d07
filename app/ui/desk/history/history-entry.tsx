/** One published change: who, when, why, and each field that is not as it was. */
import type { Json } from "~/domain/change-sets/json";
import { listDifferences } from "~/domain/change-sets/differences";
import type { ChangeAction, ChangeSubject } from "~/domain/desk/change";
import { InstantTime } from "../../day";
import { useSite } from "../../site-context";

export interface HistoryEntryProps {
  readonly subject: ChangeSubject;
  readonly action: ChangeAction;
  readonly billSlug: string | null;
  readonly before: Json | null;
  readonly after: Json | null;
  readonly at: string;
  readonly reason: string | null;
  readonly set: {
    readonly id: number;
    readonly title: string;
    readonly author: string;
    readonly publisher: string | null;
    readonly emergency: boolean;
  };
}

export function HistoryEntry({
  subject,
  action,
  billSlug,
  before,
  after,
  at,
  reason,
  set,
}: HistoryEntryProps) {
  const { t, href } = useSite();
  const words = t.deskHistory;
  return (
    <article className="history-entry">
      <h2>
        {words.subjects[subject]} · {words.actions[action]}{" "}
        {set.emergency && <span className="flag">{words.alone}</span>}
      </h2>
      <p>
        <InstantTime at={at} /> · {words.by(set.author, set.publisher ?? words.site)} ·{" "}
        <a href={href(`/desk/sets/${set.id}`)}>{words.set(set.title)}</a>
        {billSlug && (
          <>
            {" · "}
            <a href={href(`/bills/${billSlug}`)}>{billSlug}</a>{" "}
            <a href={href(`/desk/bills/${billSlug}/history`)}>{words.billHistory}</a>
          </>
        )}
      </p>
      {reason && (
        <p>
          {words.why} <q>{reason}</q>
        </p>
      )}
      <Differences before={before} after={after} />
    </article>
  );
}

function Differences({ before, after }: Pick<HistoryEntryProps, "before" | "after">) {
  const words = useSite().t.deskHistory;
  const cell = (text: string | null) => text ?? <span className="soft">{words.nothing}</span>;
  return (
    <table className="ds-table">
      <thead>
        <tr>
          <th scope="col">{words.field}</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {listDifferences(before, after).map((each) => (
          <tr key={each.path}>
            <th scope="row">
              <code>{each.path}</code>
            </th>
            <td>{cell(each.before)}</td>
            <td>{cell(each.after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

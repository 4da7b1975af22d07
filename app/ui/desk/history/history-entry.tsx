/** One published change: who, when, why, and each field that is not as it was. */
import type { ChangeAction, ChangeSubject } from "~/domain/desk/change";
import { InstantTime } from "../../day";
import { useSite } from "../../site-context";
import { DifferenceTable } from "../difference/difference-table";
import type { FieldDifference } from "../difference/record-difference";

export interface HistoryRevision {
  readonly subject: ChangeSubject;
  readonly action: ChangeAction;
  readonly billSlug: string | null;
  /** Those that are not as they were. */
  readonly fields: readonly FieldDifference[];
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

export function HistoryEntry({ revision }: { revision: HistoryRevision }) {
  const { subject, action, billSlug, fields, at, reason, set } = revision;
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
      <DifferenceTable subject={subject} fields={fields} />
    </article>
  );
}

/** What a form shows that somebody else was quicker than: both versions side by side, and what can be done now. */
import type { ChangeAction, ChangeSubject } from "~/domain/desk/change";
import { useSite } from "../../site-context";
import { DifferenceTable } from "../difference/difference-table";
import type { FieldDifference } from "../difference/record-difference";

/** changed: it stands, otherwise than it was seen · gone: it was taken back · nothing_left: so was to be done here. */
export interface Newer {
  readonly kind: "changed" | "gone" | "nothing_left";
  readonly fields: readonly FieldDifference[];
}

interface NewerVersionProps {
  readonly newer: Newer;
  readonly subject: ChangeSubject;
  readonly action: ChangeAction;
}

export function NewerVersion({ newer: { kind, fields }, subject, action }: NewerVersionProps) {
  const { t } = useSite();
  const words = t.sets.conflict;
  const before = kind === "changed" ? words.theirs : words.seen;
  const after = action === "retract" ? words.meant : words.mine;
  return (
    <section className="conflict" aria-labelledby="newer">
      <h2 id="newer">{words.title}</h2>
      <p>{words.ways[kind]}</p>
      <DifferenceTable subject={subject} fields={fields} heads={{ before, after }} />
    </section>
  );
}

/** Chooses what to add to a change set; works as a plain link with a parameter. */
import { describedSubjects } from "../entry/fields/described";
import { Select } from "../../form/inputs";
import { useSite } from "../../site-context";

/** The kinds of records that have a form at the desk. */
export const enteredSubjects = ["event", "source", "round", ...describedSubjects] as const;
export type EnteredSubject = (typeof enteredSubjects)[number];

export function AddChange({ setId }: { setId: number }) {
  const { t, href } = useSite();
  return (
    <form className="add-change" method="get" action={href(`/desk/sets/${setId}/changes/new`)}>
      <Select
        name="subject"
        label={t.sets.page.addKind}
        choices={enteredSubjects.map((value) => ({ value, label: t.sets.subjects[value] }))}
      />
      <button className="ds-button" data-variant="secondary" type="submit">
        {t.sets.page.addGo}
      </button>
      <a href={href(`/desk/sets/${setId}/text`)}>{t.textEntry.title}</a>
      <a href={href(`/desk/sets/${setId}/standing`)}>{t.sets.standing.title}</a>
    </form>
  );
}

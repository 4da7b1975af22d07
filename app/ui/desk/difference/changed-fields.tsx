/** The fields of a change; a text's articles folded below the others, as many as there are. */
import type { ChangeSubject } from "~/domain/desk/change";
import { useSite } from "../../site-context";
import { DifferenceTable } from "./difference-table";
import type { FieldDifference } from "./record-difference";

interface ChangedFieldsProps {
  readonly subject: ChangeSubject;
  readonly fields: readonly FieldDifference[];
}

export function ChangedFields({ subject, fields }: ChangedFieldsProps) {
  const { t } = useSite();
  const ofArticles = fields.filter(({ path }) => path.startsWith("articles."));
  if (ofArticles.length === 0) return <DifferenceTable subject={subject} fields={fields} />;
  const isNew = ofArticles.every(({ before }) => before === null);
  const shown = isNew ? ofArticles : ofArticles.filter(({ before, after }) => before !== after);
  const count = new Set(shown.map(({ path }) => path.split(".")[1])).size;
  return (
    <>
      <DifferenceTable subject={subject} fields={fields.filter((field) => !ofArticles.includes(field))} />
      <details className="folded">
        <summary>{isNew ? t.textEntry.articles(count) : t.textEntry.changedArticles(count)}</summary>
        {shown.length > 0 && <DifferenceTable subject={subject} fields={withHeadingsOnce(shown)} />}
      </details>
    </>
  );
}

/** Each field under its article alone; a chapter only where it begins. */
function withHeadingsOnce(fields: readonly FieldDifference[]): FieldDifference[] {
  let chapter: string | null = null;
  return fields.flatMap((field) => {
    const isHeading = field.path.endsWith(".chapter");
    const isSame = isHeading && field.before === null && field.after === chapter;
    if (isHeading) chapter = field.after;
    return isSame ? [] : [{ ...field, path: field.path.replace(/^articles\./, "") }];
  });
}

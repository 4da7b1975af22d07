/** A record before and after: a line for each field, what was taken out and put in marked within it. */
import { isEventCode } from "~/domain/bills/stages";
import { grades } from "~/domain/bills/vocabulary";
import type { ChangeSubject } from "~/domain/desk/change";
import { parsePartialDate } from "~/domain/dates/partial-date";
import { PartialDay } from "../../day";
import { WordParts } from "../../compare/word-parts";
import { useEventName } from "../../history/history-list";
import { useSite } from "../../site-context";
import { DocumentEcho } from "../entry/document-echo";
import { choicesOf } from "../entry/fields/choice-lists";
import { findField } from "../entry/fields/described";
import { wordsOfPath } from "../entry/fields/field-names";
import type { FieldDifference } from "./record-difference";

interface DifferenceTableProps {
  readonly subject: ChangeSubject;
  readonly fields: readonly FieldDifference[];
  /** What the two columns are, when not before and after. */
  readonly heads?: { readonly before: string; readonly after: string };
}

export function DifferenceTable({ subject, fields, heads }: DifferenceTableProps) {
  const { t } = useSite();
  const words = t.sets.page;
  const isNew = fields.every(({ before }) => before === null);
  const { before, after } = heads ?? words;
  return (
    <table className="ds-table difference">
      <thead>
        <tr>
          <th scope="col">{words.field}</th>
          {!isNew && <th scope="col">{before}</th>}
          <th scope="col">{after}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={field.path} data-changed={!isNew && field.before !== field.after ? "" : undefined}>
            <th scope="row">{wordsOfPath(t, subject, field.path)}</th>
            {!isNew && (
              <td>
                <Value subject={subject} path={field.path} value={field.before} />
              </td>
            )}
            <td>
              {field.parts && field.before !== field.after && !isCode(subject, field.path) ? (
                <WordParts parts={field.parts} />
              ) : (
                <Value subject={subject} path={field.path} value={field.after} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What is read whole: a code by its words, a day, a number of a document, yes or no. */
function isCode(subject: ChangeSubject, path: string): boolean {
  const as = findField(subject, path)?.as;
  if (as === undefined)
    return ["stage", "kind", "document", ...days].includes(path) || /^sources\.\d+\.grade$/.test(path);
  return as !== "line" && as !== "area" && as !== "words" && as !== "rows";
}

/** The days of the records whose forms are not drawn from a table. */
const days = ["on", "datedOn", "readOn", "opensOn", "closesOn", "responseDueOn", "respondedOn"];

interface ValueProps {
  readonly subject: ChangeSubject;
  readonly path: string;
  readonly value: string | null;
}

function Value({ subject, path, value }: ValueProps) {
  const { t } = useSite();
  const eventName = useEventName();
  if (value === null) return <span className="soft">{t.sets.page.absent}</span>;
  const field = findField(subject, path);
  if (path === "stage" && isEventCode(value)) return <>{eventName(value)}</>;
  if (field?.as === "yes" || field?.as === "maybe")
    return <>{value === "true" ? t.records.yes : t.records.no}</>;
  const isDay = days.includes(path) || field?.as === "day" || field?.as === "partial";
  const date = isDay ? parsePartialDate(value) : null;
  if (date?.ok) return <PartialDay date={date.value} as="full" />;
  if (path === "document")
    return (
      <>
        <span className="value">{value}</span>
        <div className="soft small">
          <DocumentEcho text={value} otherwise={null} />
        </div>
      </>
    );
  const kinds: Readonly<Record<string, string>> = { ...t.law.sourceKinds, ...t.compare.kinds };
  if (path === "kind" && !field && kinds[value]) return <>{kinds[value]}</>;
  const chosen = field?.as === "choice" ? choicesOf(t, field.of).find((each) => each.value === value) : null;
  const grade = path.endsWith(".grade") ? grades.find((each) => each === value) : undefined;
  if (chosen ?? grade) return <>{chosen?.label ?? t.law.grades[grade!].name}</>;
  return <span className="value">{value}</span>;
}

/** A record before and after: a line for each field, what was taken out and put in marked within it. */
import { isEventCode } from "~/domain/bills/stages";
import { grades } from "~/domain/bills/vocabulary";
import { parsePartialDate } from "~/domain/dates/partial-date";
import { PartialDay } from "../../day";
import { WordParts } from "../../compare/word-parts";
import { useEventName } from "../../history/history-list";
import { useSite } from "../../site-context";
import { DocumentEcho } from "../entry/document-echo";
import type { FieldDifference } from "./record-difference";

interface DifferenceTableProps {
  readonly fields: readonly FieldDifference[];
  /** What the two columns are, when not before and after. */
  readonly heads?: { readonly before: string; readonly after: string };
}

export function DifferenceTable({ fields, heads }: DifferenceTableProps) {
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
            <th scope="row">
              <FieldName path={field.path} />
            </th>
            {!isNew && (
              <td>
                <Value path={field.path} value={field.before} />
              </td>
            )}
            <td>
              {field.parts && field.before !== field.after && !isCode(field.path) ? (
                <WordParts parts={field.parts} />
              ) : (
                <Value path={field.path} value={field.after} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** `sources.0.grade` as words; a field without its own words by its name. */
export function FieldName({ path }: { path: string }) {
  const { t } = useSite();
  const names: Readonly<Record<string, string>> = t.sets.fields;
  // A text's version is named by these two alone.
  const whole = path === "zh" || path === "en" ? `title.${path}` : path;
  return (
    <>
      {whole
        .split(".")
        .map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : (names[part] ?? part)))
        .join(" · ")}
    </>
  );
}

function isCode(path: string): boolean {
  return (
    ["stage", "on", "kind", "document", "datedOn", "readOn"].includes(path) ||
    /^sources\.\d+\.grade$/.test(path)
  );
}

function Value({ path, value }: { path: string; value: string | null }) {
  const { t } = useSite();
  const eventName = useEventName();
  if (value === null) return <span className="soft">{t.sets.page.absent}</span>;
  if (path === "stage" && isEventCode(value)) return <>{eventName(value)}</>;
  const kinds: Readonly<Record<string, string>> = { ...t.law.sourceKinds, ...t.compare.kinds };
  if (path === "kind" && kinds[value]) return <>{kinds[value]}</>;
  const date = path === "on" || path === "datedOn" || path === "readOn" ? parsePartialDate(value) : null;
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
  const grade = path.endsWith(".grade") ? grades.find((each) => each === value) : undefined;
  if (grade) return <>{t.law.grades[grade].name}</>;
  return <span className="value">{value}</span>;
}

/** What stands on record of one kind, each with the way to put it right or to take it back. */
import type { Bilingual } from "~/domain/bilingual";
import { isEventCode } from "~/domain/bills/stages";
import type { PartialDate } from "~/domain/dates/partial-date";
import type { ChangeSubject } from "~/domain/desk/change";
import { inLanguage, type Messages } from "~/i18n/messages";
import { PartialDay } from "../../day";
import { Select, TextInput } from "../../form/inputs";
import { useEventName } from "../../history/history-list";
import { useSite } from "../../site-context";
import { type ChoiceName, choicesOf } from "../entry/fields/choice-lists";

interface Standing {
  readonly key: string;
  readonly title: Bilingual | null;
  readonly bill: Bilingual | null;
  readonly other: Bilingual | null;
  readonly code: string | null;
  readonly date: PartialDate | null;
  readonly term: number | null;
}

export interface StandingPageProps {
  readonly setId: number;
  readonly setTitle: string;
  readonly subject: ChangeSubject;
  readonly subjects: readonly ChangeSubject[];
  readonly query: string;
  readonly records: readonly Standing[];
  readonly more: boolean;
}

export function StandingPage(props: StandingPageProps) {
  const { setId, setTitle, subject, subjects, query, records, more } = props;
  const { t, href } = useSite();
  const words = t.sets.standing;
  return (
    <>
      <p className="crumbs">
        <a href={href(`/desk/sets/${setId}`)}>{setTitle}</a>
      </p>
      <h1>{words.title}</h1>
      <form className="add-change" method="get">
        <Select
          name="subject"
          label={words.subject}
          value={subject}
          choices={subjects.map((value) => ({ value, label: t.sets.subjects[value] }))}
        />
        <TextInput name="q" label={words.query} value={query} />
        <button className="ds-button" data-variant="secondary" type="submit">
          {words.show}
        </button>
      </form>
      {records.length === 0 && <p>{words.none}</p>}
      {more && <p className="soft">{words.more(records.length)}</p>}
      {records.length > 0 && (
        <table className="ds-table standing">
          <thead>
            <tr>
              <th scope="col">{words.record}</th>
              <th scope="col">{words.what}</th>
              <th scope="col">{words.date}</th>
              <th scope="col">{words.act}</th>
            </tr>
          </thead>
          <tbody>
            {records.map((record) => (
              <Row key={record.key} setId={setId} subject={subject} record={record} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

interface RowProps {
  readonly setId: number;
  readonly subject: ChangeSubject;
  readonly record: Standing;
}

function Row({ setId, subject, record }: RowProps) {
  const { t, href, language } = useSite();
  const { key, code, date, term } = record;
  const eventName = useEventName();
  const titles = [record.bill, record.title, record.other].flatMap((title) => title ?? []);
  const name = titles.length > 0 ? titles.map((title) => inLanguage(language, title)).join(" · ") : key;
  const what = code !== null && isEventCode(code) ? eventName(code) : wordsOfCode(t, subject, code);
  const wayTo = (action: "correct" | "retract") =>
    subject === "text_version"
      ? href(`/desk/sets/${setId}/text`, { action, key })
      : href(`/desk/sets/${setId}/changes/new`, { subject, action, key });
  return (
    <tr>
      <th scope="row">
        {name}
        {term !== null && <span className="soft"> {t.terms.heading(term)}</span>}
      </th>
      <td>{what ?? <span className="soft">{key}</span>}</td>
      <td>{date && <PartialDay date={date} />}</td>
      <td>
        {(["correct", "retract"] as const).map((action) => (
          <a key={action} href={wayTo(action)} aria-label={`${t.sets.actions[action]} ${name} ${what ?? ""}`}>
            {t.sets.actions[action]}
          </a>
        ))}
      </td>
    </tr>
  );
}

const lists: Partial<Record<ChangeSubject, ChoiceName>> = {
  relation: "relationKinds",
  experiment_event: "experimentCodes",
  meeting: "meetingStates",
  document: "documentKinds",
  lapse_decision: "lapseDecisions",
  text_version: "textKinds",
  round: "roundPhases",
  response: "verdicts",
};

function wordsOfCode(t: Messages, subject: ChangeSubject, code: string | null): string | null {
  const list = lists[subject];
  return (list && choicesOf(t, list).find(({ value }) => value === code)?.label) ?? null;
}

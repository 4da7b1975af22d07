/** A sitting day: one day, one source, many bills marked at once; they become one change set. */
import type { Bilingual } from "~/domain/bilingual";
import type { StageCode } from "~/domain/bills/stages";
import { DateField } from "../../form/date-field";
import { ErrorSummary } from "../../form/error-summary";
import { emptyForm, type FormState, problemIn, valueIn } from "../../form/form-state";
import { TextInput } from "../../form/inputs";
import { ProblemWords } from "../../problem-words";
import { useSite } from "../../site-context";
import { DeskForm } from "../desk-form";
import { useKeptForm } from "../drafts/kept-form";
import { useStageChoices } from "./event-fields";
import { Options, type PickLists } from "./options";
import { SourceRows } from "./source-rows";

export interface SittingPageProps {
  readonly query: string;
  readonly meetings: readonly { readonly title: Bilingual; readonly meetsOn: string }[];
  readonly lists: Pick<PickLists, "bills" | "sources">;
  readonly form?: FormState;
}

export function SittingPage({ query, meetings, lists, form: returned }: SittingPageProps) {
  const { t, href } = useSite();
  const form = useKeptForm(returned) ?? emptyForm;
  const words = t.entry.sitting;
  return (
    <>
      <h1>{words.title}</h1>
      <p className="soft">{words.lead}</p>
      <form className="add-change" method="get" action={href("/desk/sitting")}>
        <TextInput name="q" label={words.search} value={query} />
        <button className="ds-button" data-variant="secondary" type="submit">
          {words.find}
        </button>
      </form>
      <ErrorSummary form={form} />
      <DeskForm keepsDraft className="entry-form" action={href("/desk/sitting", { q: query || null })}>
        <Options
          id="meetings"
          choices={meetings.map(({ title, meetsOn }) => ({ value: title.zh, title: meetsOn }))}
        />
        <TextInput name="title" label={words.setTitle} form={form} maxLength={200} />
        <div className="pair">
          <DateField name="on" label={words.on} form={form} />
          <TextInput
            name="meetingZh"
            label={words.meeting}
            hint={words.meetingHint}
            list="meetings"
            form={form}
          />
          <TextInput name="meetingEn" label={words.meetingEn} hint={words.meetingEnHint} form={form} />
        </div>
        <SourceRows form={form} sources={lists.sources} rows={[0]} />
        <h2>{words.bills}</h2>
        {lists.bills.length === 0 && <p className="soft">{words.none}</p>}
        <table className="ds-table sitting">
          <thead>
            <tr>
              <th scope="col">{words.mark}</th>
              <th scope="col">{words.bill}</th>
              <th scope="col">{words.now}</th>
              <th scope="col">{words.stage}</th>
              <th scope="col">{words.note}</th>
              <th scope="col">{words.noteEn}</th>
            </tr>
          </thead>
          <tbody>
            {lists.bills.map((bill) => (
              <BillRow key={bill.key} bill={bill} form={form} />
            ))}
          </tbody>
        </table>
        <button className="ds-button" type="submit">
          {words.save}
        </button>
      </DeskForm>
    </>
  );
}

interface BillRowProps {
  readonly bill: PickLists["bills"][number];
  readonly form: FormState;
}

function BillRow({ bill: { key: slug, title, stage }, form }: BillRowProps) {
  const { t } = useSite();
  const words = t.entry.sitting;
  const problem = problemIn(form, `stage.${slug}`) ?? problemIn(form, `note.${slug}`);
  const reasons = [`unusualZh.${slug}`, `unusualEn.${slug}`];
  const unusual = reasons.some((name) => problemIn(form, name) ?? valueIn(form, name));
  return (
    <>
      <tr id={problem && `field-${problem.field}`}>
        <td>
          <input
            type="checkbox"
            name={`pick.${slug}`}
            value="on"
            aria-label={words.pick(title)}
            defaultChecked={valueIn(form, `pick.${slug}`) === "on"}
          />
        </td>
        <th scope="row">
          {title}
          {problem && (
            <p className="ds-validation-message">
              <ProblemWords problem={problem} />
            </p>
          )}
        </th>
        <td>{stage ? t.law.stages[stage].name : t.sets.page.noStage}</td>
        <td>
          <RowSelect name={`stage.${slug}`} label={`${words.stage}: ${title}`} stage={stage} form={form} />
        </td>
        {(["noteZh", "noteEn"] as const).map((name) => (
          <td key={name}>
            <input
              className="ds-input"
              type="text"
              name={`${name}.${slug}`}
              aria-label={`${name === "noteZh" ? words.note : words.noteEn}: ${title}`}
              defaultValue={valueIn(form, `${name}.${slug}`)}
            />
          </td>
        ))}
      </tr>
      {unusual && <UnusualRow slug={slug} title={title} form={form} />}
    </>
  );
}

/** Asked for only where the step is outside the usual order. */
function UnusualRow({ slug, title, form }: { slug: string; title: string; form: FormState }) {
  const { t } = useSite();
  const words = t.entry.event;
  return (
    <tr className="unusual">
      <td />
      <td colSpan={5}>
        <p className="hint">
          <b>{title}</b> {words.unusualHint}
        </p>
        <div className="pair">
          <TextInput name={`unusualZh.${slug}`} label={words.unusualZh} form={form} />
          <TextInput name={`unusualEn.${slug}`} label={words.unusualEn} form={form} />
        </div>
      </td>
    </tr>
  );
}

interface RowSelectProps {
  readonly name: string;
  readonly label: string;
  readonly stage: StageCode | null;
  readonly form: FormState;
}

function RowSelect({ name, label, stage, form }: RowSelectProps) {
  const choices = useStageChoices(stage);
  return (
    <select className="ds-input" name={name} aria-label={label} defaultValue={valueIn(form, name)}>
      {choices.map((choice) =>
        "choices" in choice ? (
          <optgroup key={choice.label} label={choice.label}>
            {choice.choices.map(({ value, label: text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </optgroup>
        ) : (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ),
      )}
    </select>
  );
}

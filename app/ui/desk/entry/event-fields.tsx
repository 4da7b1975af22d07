/** An event as it is entered: which bill, when, what, and what shows it. */
import { possibleNext } from "~/domain/bills/moves";
import { besideCodes, stages, type StageCode } from "~/domain/bills/stages";
import { precisions } from "~/domain/dates/partial-date";
import { DateField } from "../../form/date-field";
import type { FormState } from "../../form/form-state";
import { valueIn } from "../../form/form-state";
import { type Choice, type ChoiceGroup, Select, TextArea, TextInput } from "../../form/inputs";
import { useSite } from "../../site-context";
import { DocumentEcho } from "./document-echo";
import { Options, type PickLists } from "./options";
import { SourceRows } from "./source-rows";

interface EventFieldsProps {
  readonly form: FormState;
  readonly lists: PickLists;
}

export function EventFields({ form, lists }: EventFieldsProps) {
  const { t } = useSite();
  const words = t.entry.event;
  const optional = t.form.optional;
  const slug = valueIn(form, "bill");
  const bill = lists.bills.find((each) => each.key === slug);
  return (
    <>
      <Options id="bills" choices={lists.bills.map(({ key, title }) => ({ value: key, title }))} />
      <TextInput
        name="bill"
        label={words.bill}
        hint={bill?.title ?? words.billHint}
        list="bills"
        form={form}
      />
      <div className="pair">
        <DateField name="on" label={words.on} form={form} />
        <Select
          name="precision"
          label={words.precision}
          form={form}
          choices={precisions.map((value) => ({ value, label: t.entry.precisions[value] }))}
        />
      </div>
      <StageSelect name="stage" label={words.stage} stage={bill?.stage ?? null} form={form} />
      <TextInput
        name="verbatim"
        label={words.verbatim}
        hint={words.verbatimHint}
        optional={optional}
        form={form}
      />
      <TextInput
        name="document"
        label={words.document}
        hint={<DocumentEcho text={valueIn(form, "document")} otherwise={words.documentHint} />}
        optional={optional}
        form={form}
      />
      <div className="pair">
        <TextArea name="noteZh" label={words.noteZh} rows={2} optional={optional} form={form} />
        <TextArea name="noteEn" label={words.noteEn} rows={2} optional={optional} form={form} />
      </div>
      <SourceRows form={form} sources={lists.sources} />
      <p className="hint">{words.unusualHint}</p>
      <div className="pair">
        <TextArea name="unusualZh" label={words.unusualZh} rows={2} optional={optional} form={form} />
        <TextArea name="unusualEn" label={words.unusualEn} rows={2} optional={optional} form={form} />
      </div>
    </>
  );
}

interface StageSelectProps {
  readonly name: string;
  readonly label: string;
  /** Where the bill stands. */
  readonly stage: StageCode | null;
  readonly form?: FormState;
}

export function StageSelect({ stage, ...field }: StageSelectProps) {
  return <Select {...field} choices={useStageChoices(stage)} />;
}

/** The usual next stages first, then the others, then what moves nothing. */
export function useStageChoices(stage: StageCode | null): (Choice | ChoiceGroup)[] {
  const { t } = useSite();
  const words = t.entry.event;
  const next = stage ? possibleNext(stage) : [];
  const named = (value: StageCode) => ({ value, label: t.law.stages[value].name });
  const groups: ChoiceGroup[] = stage
    ? [{ label: words.next(t.law.stages[stage].name), choices: next.map(named) }]
    : [];
  const others = stages.map(({ code }) => code).filter((code) => !next.includes(code));
  return [
    { value: "", label: words.choose },
    ...groups,
    { label: words.stages, choices: others.map(named) },
    { label: words.beside, choices: besideCodes.map((value) => ({ value, label: t.law.beside[value] })) },
  ];
}

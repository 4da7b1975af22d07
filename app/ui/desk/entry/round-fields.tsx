/** A round as it is entered: what is asked on which bills, where and when, the answer that is due, and what shows it. */
import type { ReactNode } from "react";
import { responseRules, roundKinds, roundPhases, roundPlatforms } from "~/domain/rounds/round-codes";
import { DateField } from "../../form/date-field";
import { type FormState, valueIn } from "../../form/form-state";
import { Select, TextArea, TextInput } from "../../form/inputs";
import { useSite } from "../../site-context";
import { Options, type PickLists } from "./options";
import { SourceRows } from "./source-rows";

/** As many bills as a round has room for in its form. */
export const roundBillRows = [0, 1, 2] as const;

interface RoundFieldsProps {
  readonly form: FormState;
  readonly lists: PickLists;
}

export function RoundFields({ form, lists }: RoundFieldsProps) {
  const { t } = useSite();
  const words = t.rounds.form;
  const { round, platforms, phases, kinds } = t.rounds;
  const optional = t.form.optional;
  const named = <C extends string>(codes: readonly C[], nameOf: (code: C) => string) =>
    codes.map((value) => ({ value, label: nameOf(value) }));
  const titleOf = (slug: string) => lists.bills.find(({ key }) => key === slug)?.title;
  const both = (name: "title" | "question" | "outcome" | "doubt", rows: number, mark?: string) => (
    <div className="pair">
      <TextArea name={`${name}Zh`} label={words[`${name}Zh`]} rows={rows} optional={mark} form={form} />
      <TextArea name={`${name}En`} label={words[`${name}En`]} rows={rows} optional={mark} form={form} />
    </div>
  );
  const code = (name: "kind" | "phase" | "platform", choices: { value: string; label: string }[]) => (
    <Select name={name} label={round[name]} form={form} choices={choices} />
  );
  return (
    <>
      <Options id="bills" choices={lists.bills.map(({ key, title }) => ({ value: key, title }))} />
      <TextInput name="slug" label={words.slug} hint={words.slugHint} form={form} />
      {both("title", 1)}
      {both("question", 3)}
      <Group legend={words.bills} hint={words.billsHint}>
        {roundBillRows.map((row) => (
          <TextInput
            key={row}
            name={`bill${row}`}
            label={words.billNumber(row + 1)}
            hint={titleOf(valueIn(form, `bill${row}`))}
            list="bills"
            optional={row === 0 ? undefined : optional}
            form={form}
          />
        ))}
      </Group>
      <div className="pair">
        {code(
          "kind",
          named(roundKinds, (kind) => kinds[kind]),
        )}
        {code(
          "phase",
          named(roundPhases, (phase) => phases[phase].name),
        )}
        {code(
          "platform",
          named(roundPlatforms, (platform) => platforms[platform]),
        )}
        <Agency lists={lists} form={form} />
      </div>
      <TextInput name="address" label={round.address} inputMode="url" optional={optional} form={form} />
      <Group legend={words.days} hint={words.daysHint}>
        <DayInput name="opensOn" label={round.opens} form={form} />
        <DayInput name="closesOn" label={round.closes} form={form} />
      </Group>
      <NativeFields form={form} />
      <Group legend={round.clock}>
        <Select
          name="responseRule"
          label={words.rule}
          form={form}
          choices={[
            { value: "", label: words.noRule },
            ...named(responseRules, (rule) => t.rounds.rules[rule].name),
          ]}
        />
        <DayInput name="responseDueOn" label={words.dueOn} form={form} />
        <DayInput name="respondedOn" label={words.respondedOn} form={form} />
        <TextInput
          name="responseAddress"
          label={words.responseAddress}
          inputMode="url"
          optional={optional}
          form={form}
        />
      </Group>
      <p className="hint">{words.outcomeHint}</p>
      {both("outcome", 2, optional)}
      {both("doubt", 2, optional)}
      <SourceRows form={form} sources={lists.sources} />
    </>
  );
}

function NativeFields({ form }: { form: FormState }) {
  const { t } = useSite();
  const words = t.rounds.form;
  const { round, tiers } = t.rounds;
  const notHere = { value: "", label: words.notNative };
  return (
    <Group legend={words.instants} hint={words.instantsHint}>
      <TextInput name="opensAt" label={round.opens} form={form} />
      <TextInput name="closesAt" label={round.closes} form={form} />
      <Select
        name="tier"
        label={words.tier}
        form={form}
        choices={[notHere, ...(["cookie", "mail"] as const).map((value) => ({ value, label: tiers[value] }))]}
      />
      <TextInput name="statementLimit" label={round.limit} inputMode="numeric" form={form} />
      <Select
        name="takesStatements"
        label={words.takes}
        form={form}
        choices={[notHere, { value: "yes", label: round.takesYes }, { value: "no", label: round.takesNo }]}
      />
    </Group>
  );
}

function Agency({ lists, form }: RoundFieldsProps) {
  const { t } = useSite();
  return (
    <Select
      name="agency"
      label={t.rounds.round.agency}
      form={form}
      choices={[
        { value: "", label: t.rounds.round.noAgency },
        ...lists.agencies.map(({ key, title }) => ({ value: key, label: title })),
      ]}
    />
  );
}

function DayInput({ name, label, form }: { name: string; label: string; form: FormState }) {
  const { t } = useSite();
  return <DateField {...{ name, label, form }} optional={t.form.optional} />;
}

function Group({ legend, hint, children }: { legend: string; hint?: string; children: ReactNode }) {
  return (
    <fieldset className="source-row">
      <legend>{legend}</legend>
      {hint && <p className="hint">{hint}</p>}
      <div className="pair">{children}</div>
    </fieldset>
  );
}

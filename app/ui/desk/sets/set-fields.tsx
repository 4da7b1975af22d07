/** What is said of a change set as a whole. */
import { changeWeights, type ChangeWeight } from "~/domain/desk/change-set-states";
import type { FormState } from "../../form/form-state";
import { TextArea, TextInput } from "../../form/inputs";
import { Radios } from "../../form/radios";
import { useSite } from "../../site-context";

export interface SetFieldValues {
  readonly title: string;
  readonly note: string | null;
  readonly weight: ChangeWeight;
  readonly wrongZh: string | null;
  readonly wrongEn: string | null;
  readonly reportedBy: string | null;
}

export function SetFields({ form, set }: { form?: FormState; set?: SetFieldValues }) {
  const { t } = useSite();
  const words = t.sets.form;
  const optional = t.form.optional;
  return (
    <>
      <TextInput
        name="title"
        label={words.title}
        hint={words.titleHint}
        value={set?.title}
        form={form}
        maxLength={200}
      />
      <Radios
        name="weight"
        label={words.weight}
        value={set?.weight ?? "minor"}
        form={form}
        choices={changeWeights.map((value) => ({
          value,
          label: t.sets.weights[value].name,
          hint: t.sets.weights[value].about,
        }))}
      />
      <TextArea name="note" label={words.note} optional={optional} value={set?.note ?? ""} form={form} />
      <fieldset className="correction">
        <legend>{t.sets.weights.correction.name}</legend>
        <p className="hint">{words.wrongHint}</p>
        <TextArea
          name="wrongZh"
          label={words.wrongZh}
          rows={2}
          optional={optional}
          value={set?.wrongZh ?? ""}
          form={form}
        />
        <TextArea
          name="wrongEn"
          label={words.wrongEn}
          rows={2}
          optional={optional}
          value={set?.wrongEn ?? ""}
          form={form}
        />
        <TextInput
          name="reportedBy"
          label={words.reportedBy}
          hint={words.reportedByHint}
          optional={optional}
          value={set?.reportedBy ?? ""}
          form={form}
        />
      </fieldset>
    </>
  );
}

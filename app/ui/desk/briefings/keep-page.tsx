/** A briefing is kept: its address, its names, its formats, and when it is made. */
import type { TemplateCode } from "~/domain/briefings/question";
import { messagesFor } from "~/i18n/messages";
import { ErrorSummary } from "../../form/error-summary";
import type { FormState } from "../../form/form-state";
import { TextInput } from "../../form/inputs";
import { Radios } from "../../form/radios";
import { useSite } from "../../site-context";
import { useDesk } from "../desk-context";
import { DeskForm } from "../desk-form";
import { FormatFields, ScheduleFields } from "./schedule-fields";

interface KeepPageProps {
  /** As it was brought here. */
  readonly address: string;
  /** What it is a briefing of, where the address says. */
  readonly template: TemplateCode | null;
  /** Whether its day is another one than today. */
  readonly fixed: boolean;
  readonly offered: readonly string[];
  readonly form?: FormState;
}

const usual = ["odp", "pdf"];

export function KeepPage({ address, template, fixed, offered, form }: KeepPageProps) {
  const { t, href } = useSite();
  const { may } = useDesk();
  const words = t.kept.form;
  const nameIn = (language: "zh-Hant" | "en") =>
    template ? messagesFor(language).briefings.templates[template].name : "";
  return (
    <>
      <p className="crumbs">
        <a href={href("/desk/briefings")}>{t.kept.list.title}</a>
      </p>
      <h1>{words.title}</h1>
      <p className="soft">
        {words.lead} <a href={href("/briefings")}>{words.choose}</a>
      </p>
      <ErrorSummary form={form} />
      <DeskForm className="entry-form">
        <TextInput
          name="address"
          label={words.address}
          hint={words.addressHint}
          form={form}
          value={address}
          maxLength={4000}
        />
        <div className="pair">
          <TextInput
            name="nameZh"
            label={words.nameZh}
            hint={words.nameHint}
            form={form}
            value={nameIn("zh-Hant")}
            maxLength={80}
            lang="zh-Hant"
          />
          <TextInput
            name="nameEn"
            label={words.nameEn}
            hint={words.nameHint}
            form={form}
            value={nameIn("en")}
            maxLength={80}
            lang="en"
          />
        </div>
        <Radios
          name="day"
          label={words.day}
          form={form}
          value={fixed ? "fixed" : "run"}
          choices={[
            { value: "run", label: words.dayRun },
            { value: "fixed", label: words.dayFixed },
          ]}
        />
        <FormatFields offered={offered} chosen={usual} form={form} />
        <section aria-labelledby="schedule">
          <h2 id="schedule">{words.schedule}</h2>
          {may("briefing.make") ? (
            <ScheduleFields schedule={{ kind: "none" }} form={form} />
          ) : (
            <p className="soft">{words.noSchedule}</p>
          )}
        </section>
        <label className="choice pin">
          <input type="checkbox" name="pinned" defaultChecked={form?.values["pinned"] === "on"} /> {words.pin}
        </label>
        <p>
          <button className="ds-button" type="submit">
            {words.save}
          </button>
        </p>
      </DeskForm>
    </>
  );
}

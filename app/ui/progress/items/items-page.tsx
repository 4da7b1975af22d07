/** What is reported on and by whom; an administrator adds and ends items, and changes the desk's settings. */
import type { SettingChange, SettingValues } from "~/domain/desk/settings";
import type { ProgressItem } from "~/domain/progress/progress-row";
import type { ReportMonth } from "~/domain/progress/report-month";
import type { AgencyName } from "~/domain/records/bill-card";
import type { Bilingual } from "~/domain/bilingual";
import { inLanguage } from "~/i18n/messages";
import { DeskForm } from "../../desk/desk-form";
import { ErrorSummary } from "../../form/error-summary";
import type { FormState } from "../../form/form-state";
import { Select, TextInput } from "../../form/inputs";
import { useSite } from "../../site-context";
import { ItemsTable } from "./items-table";
import { SettingChanges } from "./setting-changes";
import { SettingsForm } from "./settings-form";

export interface ItemsPageProps {
  readonly items: readonly ProgressItem[];
  readonly bills: readonly (Bilingual & { readonly slug: string })[];
  readonly agencies: readonly AgencyName[];
  readonly settings: SettingValues;
  readonly settingChanges: readonly SettingChange[];
  readonly month: ReportMonth;
  readonly form?: FormState;
}

export function ItemsPage(props: ItemsPageProps) {
  const { t, href } = useSite();
  const { form } = props;
  const words = t.progress.items;
  return (
    <>
      <nav className="crumbs" aria-label={t.breadcrumbs}>
        <ol>
          <li>
            <a href={href("/desk/progress")}>{t.progress.title}</a>
          </li>
        </ol>
      </nav>
      <h1>{words.title}</h1>
      <ErrorSummary form={form} />
      <ItemsTable items={props.items} month={props.month} form={form} />
      <section aria-labelledby="set-up">
        <h2 id="set-up">{words.setUp}</h2>
        <SetUpForm {...props} />
      </section>
      <section aria-labelledby="settings">
        <h2 id="settings">{words.settings}</h2>
        <SettingsForm settings={props.settings} form={form} />
        <SettingChanges changes={props.settingChanges} />
      </section>
    </>
  );
}

function SetUpForm({ bills, agencies, month, form }: ItemsPageProps) {
  const { t, language } = useSite();
  const words = t.progress.items;
  const none = { value: "", label: words.choose };
  return (
    <DeskForm>
      <Select
        name="bill"
        label={words.bill}
        form={form}
        choices={[none, ...bills.map((bill) => ({ value: bill.slug, label: inLanguage(language, bill) }))]}
      />
      <Select
        name="agency"
        label={words.agency}
        form={form}
        choices={[none, ...agencies.map((each) => ({ value: each.code, label: inLanguage(language, each) }))]}
      />
      <TextInput
        name="fromMonth"
        label={words.from}
        hint={t.progress.monthHint}
        form={form}
        value={month}
        maxLength={20}
      />
      <button className="ds-button" type="submit" name="step" value="set_up">
        {words.add}
      </button>
    </DeskForm>
  );
}

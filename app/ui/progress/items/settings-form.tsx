/** What holds for everybody at the desk. */
import { settingKeys, type SettingValues } from "~/domain/desk/settings";
import { DeskForm } from "../../desk/desk-form";
import type { FormState } from "../../form/form-state";
import { TextArea, TextInput } from "../../form/inputs";
import { useSite } from "../../site-context";

export function SettingsForm({ settings, form }: { settings: SettingValues; form?: FormState }) {
  const { t } = useSite();
  const { settingWords, saveSettings } = t.progress.items;
  return (
    <DeskForm>
      {settingKeys.map((key) => (
        <TextInput
          key={key}
          name={key}
          label={settingWords[key].label}
          hint={settingWords[key].hint}
          form={form}
          value={String(settings[key])}
          inputMode="numeric"
          maxLength={3}
        />
      ))}
      <TextArea
        name="reason"
        label={t.progress.items.reason}
        hint={t.progress.items.reasonHint}
        form={form}
        rows={2}
      />
      <button className="ds-button" type="submit" name="step" value="settings">
        {saveSettings}
      </button>
    </DeskForm>
  );
}

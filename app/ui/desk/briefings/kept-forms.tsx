/** The forms that change a kept briefing: its names, when it is made, and its end. Each is folded until it is wanted. */
import { problemIn, valueIn } from "../../form/form-state";
import { TextInput } from "../../form/inputs";
import { useSite } from "../../site-context";
import { useDesk } from "../desk-context";
import { DeskForm } from "../desk-form";
import type { KeptPageProps } from "./kept-page";
import { FormatFields, ScheduleFields } from "./schedule-fields";

export function KeptForms({ kept, offered, form }: KeptPageProps) {
  const { t } = useSite();
  const { may } = useDesk();
  const { page, form: words } = t.kept;
  const step = valueIn(form, "step");
  const sent = (of: string) => (step === of ? form : undefined);
  const mayChange = may(kept.schedule.kind === "none" ? "briefing.keep" : "briefing.make");
  return (
    <>
      {mayChange && (
        <details className="folded" open={step === "rename"}>
          <summary>{page.rename}</summary>
          <DeskForm>
            <p className="soft small">{page.renameNote}</p>
            <div className="pair">
              <TextInput
                name="nameZh"
                label={words.nameZh}
                form={sent("rename")}
                value={kept.nameZh}
                maxLength={80}
              />
              <TextInput
                name="nameEn"
                label={words.nameEn}
                form={sent("rename")}
                value={kept.nameEn}
                maxLength={80}
              />
            </div>
            <button className="ds-button" type="submit" name="step" value="rename">
              {page.rename}
            </button>
          </DeskForm>
        </details>
      )}
      {may("briefing.make") && (
        <details className="folded" open={step === "schedule" || problemIn(form, "formats") !== undefined}>
          <summary>{page.reschedule}</summary>
          <DeskForm>
            <FormatFields offered={offered} chosen={kept.formats} form={sent("schedule")} />
            <ScheduleFields schedule={kept.schedule} form={sent("schedule")} />
            <button className="ds-button" type="submit" name="step" value="schedule">
              {page.saveSchedule}
            </button>
          </DeskForm>
        </details>
      )}
      {mayChange && (
        <details className="folded">
          <summary>{page.end}</summary>
          <DeskForm>
            <p className="soft small">{page.endNote}</p>
            <button className="ds-button" data-color="danger" type="submit" name="step" value="end">
              {page.end}
            </button>
          </DeskForm>
        </details>
      )}
    </>
  );
}

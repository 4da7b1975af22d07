/** The steps that this person may take with a change set where it is now. */
import type { ReactNode } from "react";
import { canTake, type ChangeSetStep, changeSetSteps } from "~/domain/desk/change-set-states";
import type { FormState } from "../../form/form-state";
import { TextArea, TextInput } from "../../form/inputs";
import { useSite } from "../../site-context";
import { useDesk } from "../desk-context";
import { DeskForm } from "../desk-form";
import type { ShownSet } from "./shown-set";

interface SetStepsProps {
  readonly set: ShownSet;
  /** Whether the two pairs of eyes would both be this person's. */
  readonly own: boolean;
  readonly form?: FormState;
}

export function SetSteps({ set, own, form }: SetStepsProps) {
  const { t } = useSite();
  const { may } = useDesk();
  const words = t.sets.steps;
  const can = (step: ChangeSetStep) => may(changeSetSteps[step].action) && canTake(step, set.state);
  const looks =
    set.state === "published" && set.emergencyReason !== null && set.approvedAt === null && !own
      ? may("change_set.look_again")
      : false;
  /** A field of one step: it gives back only what was typed into it, and its name may be another step's too. */
  const field = (step: TakenStep, name: string) => ({
    name,
    id: `${step}-${name}`,
    form: form?.values["do"] === step ? form : undefined,
  });
  const any = looks || (Object.keys(changeSetSteps) as ChangeSetStep[]).some(can);
  return (
    <section className="steps-to-take" aria-labelledby="next-steps">
      <h2 id="next-steps">{words.title}</h2>
      {!any && <p className="soft">{words.none}</p>}
      {own && can("publish") && <p className="soft">{words.own}</p>}
      {can("submit") && <Step set={set} step="submit" label={words.submit} primary />}
      {can("publish") && !own && <Step set={set} step="publish" label={words.publish} primary />}
      {can("schedule") && !own && (
        <Step set={set} step="schedule" label={words.schedule}>
          <TextInput
            {...field("schedule", "scheduledFor")}
            label={words.scheduledFor}
            hint={words.scheduledHint}
            inputMode="numeric"
          />
        </Step>
      )}
      {can("return") && (
        <Step set={set} step="return" label={words.return}>
          <TextArea {...field("return", "note")} label={words.returnNote} />
        </Step>
      )}
      {looks && (
        <Step set={set} step="lookAgain" label={words.lookAgain} primary>
          <TextArea {...field("lookAgain", "note")} label={words.lookNote} optional={t.form.optional} />
        </Step>
      )}
      {can("reopen") && <Step set={set} step="reopen" label={words.reopen} />}
      {can("publishAlone") && (
        <Folded label={words.publishAlone} open={form?.values["do"] === "publishAlone"}>
          <p>{words.aloneAbout}</p>
          <Step set={set} step="publishAlone" label={words.publishAlone} danger>
            <TextArea {...field("publishAlone", "reason")} label={words.aloneReason} />
          </Step>
        </Folded>
      )}
      {can("withdraw") && (
        <Folded label={words.withdraw} open={form?.values["do"] === "withdraw"}>
          <Step set={set} step="withdraw" label={words.withdraw} danger>
            <TextArea {...field("withdraw", "note")} label={words.withdrawNote} optional={t.form.optional} />
          </Step>
        </Folded>
      )}
    </section>
  );
}

type TakenStep = ChangeSetStep | "lookAgain";

interface StepProps {
  readonly set: ShownSet;
  readonly step: TakenStep;
  readonly label: string;
  readonly primary?: boolean;
  readonly danger?: boolean;
  readonly children?: ReactNode;
}

function Step({ set, step, label, primary, danger, children }: StepProps) {
  return (
    <DeskForm className="step">
      <input type="hidden" name="do" value={step} />
      <input type="hidden" name="version" value={set.version} />
      {children}
      <button
        className="ds-button"
        type="submit"
        data-variant={primary ? undefined : "secondary"}
        data-color={danger ? "danger" : undefined}
      >
        {label}
      </button>
    </DeskForm>
  );
}

function Folded({ label, open, children }: { label: string; open?: boolean; children: ReactNode }) {
  return (
    <details className="folded" open={open}>
      <summary>{label}</summary>
      {children}
    </details>
  );
}

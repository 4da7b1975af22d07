/** The strip over a bill: its large steps with their dates, the current one marked in words. */
import type { Step } from "~/domain/bills/steps";
import { PartialDay } from "../day";
import { useSite } from "../site-context";

export function StepStrip({ steps }: { steps: readonly Step[] }) {
  const { t } = useSite();
  return (
    <ol className="strip" aria-label={t.bill.stageStrip} data-steps={steps.length}>
      {steps.map((step) => (
        <li key={step.code} className={step.state} aria-current={step.state === "now" ? "step" : undefined}>
          <b>{t.law.steps[step.code]}</b>
          <StepWords step={step} />
        </li>
      ))}
    </ol>
  );
}

function StepWords({ step }: { step: Step }) {
  const { t } = useSite();
  const state = t.law.stepStates[step.state];
  if (step.state === "ahead") return <span>{state}</span>;
  return (
    <span>
      {step.shown ? (
        <>
          <PartialDay date={step.shown.date} /> {t.law.stages[step.shown.stage].name}
        </>
      ) : (
        t.bill.stepNotRecorded
      )}
      {step.state === "done" ? <span className="sr"> {state}</span> : <em> {state}</em>}
    </span>
  );
}

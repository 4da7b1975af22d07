/** The way of a change set: who took which step when, and with what words. */
import type { StepView } from "~/domain/change-sets/change-set-view";
import { InstantTime } from "../../day";
import { useSite } from "../../site-context";

export function SetHistory({ steps }: { steps: readonly StepView[] }) {
  const { t } = useSite();
  const words = t.sets.page;
  return (
    <section aria-labelledby="set-history">
      <h2 id="set-history">{words.history}</h2>
      <ol className="way">
        {steps.map((step, index) => (
          <li key={index}>
            <b>{step.from === null ? words.begun : t.sets.states[step.to]}</b> {step.by?.name ?? words.site}
            <div className="soft small">
              <InstantTime at={step.at} />
            </div>
            {step.note && <p className="note">{step.note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

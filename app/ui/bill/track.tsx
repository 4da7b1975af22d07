/** A card's track: the large steps as bars. Decoration beside the words that say the same. */
import type { Step } from "~/domain/bills/steps";

export function Track({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="track" aria-hidden="true">
      {steps.map((step) => (
        <li key={step.code} className={step.state} />
      ))}
    </ol>
  );
}

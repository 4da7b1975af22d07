/** The state of a change set, in words; its edge is the red of the seal where somebody has to act. */
import type { ChangeSetState } from "~/domain/desk/change-set-states";
import { useSite } from "../../site-context";

export function StateTag({ state }: { state: ChangeSetState }) {
  const { t } = useSite();
  return (
    <span className="state" data-state={state}>
      {t.sets.states[state]}
    </span>
  );
}

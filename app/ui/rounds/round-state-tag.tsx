/** The state of a round in words, open and overdue ones marked; and how many of its statements have an answer. */
import type { Coverage } from "~/domain/rounds/coverage";
import type { RoundState } from "~/domain/rounds/round-state";
import { useSite } from "../site-context";

export function RoundStateTag({ state }: { state: RoundState }) {
  const { t } = useSite();
  return <span className={`round-state round-${state}`}>{t.rounds.states[state]}</span>;
}

/** Nothing for a round whose statements are not kept here. */
export function CoverageWords({ coverage: { total, answered, overdue } }: { coverage: Coverage }) {
  const { t } = useSite();
  if (total === 0) return null;
  return (
    <span className="basis">
      {t.rounds.answered(answered, total)}
      {overdue > 0 && <span className="overdue"> · {t.rounds.overdueStatements(overdue)}</span>}
    </span>
  );
}

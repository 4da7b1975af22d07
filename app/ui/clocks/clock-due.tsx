/** When a clock runs out and what is left of it: the day, how sure it is, and the state in words. */
import type { Clock } from "~/domain/clocks/clock";
import { Day, PartialDay } from "../day";
import { useSite } from "../site-context";

export function ClockDue({ clock }: { clock: Clock }) {
  const { t } = useSite();
  const { dueOn, bound, state } = clock;
  if (state === "start_unknown") return <>{t.clocks.states.start_unknown}</>;
  if (dueOn === null) return clock.endedOn ? null : <>{t.clocks.noDueYet}</>;
  return (
    <>
      {bound !== "exact" && `${t.clocks.bounds[bound]} `}
      <Day on={dueOn} as="short" />
    </>
  );
}

export function ClockLeft({ clock }: { clock: Clock }) {
  const { t } = useSite();
  const { state, daysLeft, dueOn, outcome } = clock;
  if (clock.endedOn || state === "met")
    return (
      <>
        {clock.endedOn && (
          <>
            {t.clocks.endedOn} <PartialDay date={clock.endedOn} />{" "}
          </>
        )}
        <span className="soft">{outcome && t.clocks.outcomes[outcome]}</span>
      </>
    );
  if (state === "overdue")
    return (
      <span className="overdue">
        {t.clocks.states.overdue} {daysLeft !== null && t.clocks.daysOver(-daysLeft)}
      </span>
    );
  if (state !== "running") return null;
  if (dueOn === null) return <>{t.clocks.waitsForOrder}</>;
  return <>{daysLeft === null ? t.clocks.states.running : t.clocks.daysLeft(daysLeft)}</>;
}

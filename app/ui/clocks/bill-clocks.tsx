/** The clocks of one bill, in a box beside its history: open ones first, those that are over folded away. */
import type { Clock } from "~/domain/clocks/clock";
import type { EffectCheck } from "~/domain/clocks/effect-check";
import { ruleOf } from "~/domain/clocks/rules/rules";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import { Day } from "../day";
import { useSite } from "../site-context";
import { BasisName } from "./clock-basis";
import { ClockDue, ClockLeft } from "./clock-due";
import { ClockSteps } from "./clock-steps";

export interface BillClocksProps {
  readonly clocks: readonly Clock[];
  readonly effect: EffectCheck | null;
}

export function BillClocks({ clocks, effect }: BillClocksProps) {
  const { t, href } = useSite();
  const listed = clocks.filter((clock) => clock.state !== "not_applicable");
  const over = listed.filter((clock) => clock.state === "met" || clock.endedOn !== null);
  const open = listed.filter((clock) => !over.includes(clock));
  return (
    <section className="facts clocks-box" aria-labelledby="clocks">
      <h2 id="clocks">{t.clocks.box}</h2>
      {open.length === 0 ? <p className="small soft">{t.clocks.boxNone}</p> : <ClockItems clocks={open} />}
      {over.length > 0 && (
        <details className="over">
          <summary>{t.clocks.boxEnded(over.length)}</summary>
          <ClockItems clocks={over} />
        </details>
      )}
      {effect && <Effect effect={effect} />}
      <p className="small">
        <a href={href("/clocks")}>{t.clocks.all}</a>
      </p>
    </section>
  );
}

function ClockItems({ clocks }: { clocks: readonly Clock[] }) {
  const { t } = useSite();
  return (
    <ul className="clock-items">
      {clocks.map((clock) => (
        <li key={clock.rule}>
          <b>{t.clocks.rules[clock.rule].name}</b>
          <span className="due">
            <ClockDue clock={clock} />
          </span>
          <span className="left">
            <ClockLeft clock={clock} />
          </span>
          <span className="small soft">
            <BasisName basis={ruleOf(clock.rule).basis} />
          </span>
          <ClockSteps clock={clock} />
        </li>
      ))}
    </ul>
  );
}

/** Whether the day of effect that this site computes agrees with the order on record, or why there is none to compute. */
function Effect({ effect }: { effect: EffectCheck }) {
  const { t } = useSite();
  const words = t.clocks.effect;
  return (
    <div className="effect">
      <h3>{t.clocks.effectTitle}</h3>
      <p className="small">
        {words.verdicts[effect.verdict]} {effect.days !== null && words.days(effect.days)}
      </p>
      <dl>
        <Days name={words.promulgated} days={[effect.promulgatedOn]} />
        <Days name={words.computed} days={effect.computedOn ? [effect.computedOn] : []} />
        <Days name={words.ordered} days={effect.orderedOn} />
        <Days name={words.effective} days={effect.effectiveOn} />
      </dl>
    </div>
  );
}

function Days({ name, days }: { name: string; days: readonly CalendarDate[] }) {
  const { t } = useSite();
  if (days.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {days.map((on, index) => (
          <span key={on}>
            {index > 0 && t.listSeparator}
            <Day on={on} as="short" />
          </span>
        ))}
      </dd>
    </div>
  );
}

/** 「這個日期怎麼來的」: the rule's words and each step of the reckoning, folded into a native details element. */
import type { Clock } from "~/domain/clocks/clock";
import type { ReckoningStep } from "~/domain/clocks/reckon";
import type { Observation } from "~/domain/clocks/rules/clock-rule";
import { ruleOf } from "~/domain/clocks/rules/rules";
import { addDays } from "~/domain/dates/calendar-date";
import { dayFull, dayShort, partialDay } from "~/i18n/dates";
import { useSite } from "../site-context";
import { BasisName, BasisSource, BasisWords, SourceName } from "./clock-basis";

export function ClockSteps({ clock }: { clock: Clock }) {
  const { t } = useSite();
  const rule = ruleOf(clock.rule);
  const words = t.clocks.rules[clock.rule];
  return (
    <details className="how">
      <summary>
        {t.clocks.how}
        <span className="sr"> {words.name}</span>
      </summary>
      <p>
        <BasisName basis={rule.basis} />
      </p>
      <BasisWords basis={rule.basis} />
      <ol className="reckoning">
        {clock.state === "start_unknown" ? (
          <UnknownStart clock={clock} start={words.start} />
        ) : (
          clock.steps.map((step, index) => <StepLine key={index} step={step} />)
        )}
      </ol>
      {rule.observation && <Observed observation={rule.observation} clock={clock} />}
      {clock.bound !== "exact" && <p>{t.clocks.boundNotes[clock.bound]}</p>}
      {rule.counting !== "none" && <p>{t.clocks.counting[rule.counting]}</p>}
      {rule.movesOffRestDays && clock.dueOn && <p>{t.clocks.holidays}</p>}
      {words.note && <p>{words.note}</p>}
      {rule.basis.by === "law" && (
        <p>
          {t.clocks.consequence} · {t.clocks.consequences[rule.consequence]}
        </p>
      )}
      <p>
        {t.clocks.rule.source} · <BasisSource basis={rule.basis} />
      </p>
    </details>
  );
}

function UnknownStart({ clock, start }: { clock: Clock; start: string }) {
  const { t, language } = useSite();
  return (
    <>
      <li>{t.clocks.steps.startUnknown(start)}</li>
      {clock.startOn && <li>{t.clocks.steps.notBefore(partialDay(language, clock.startOn))}</li>}
      <li>{t.clocks.startUnknownSentence}</li>
    </>
  );
}

/** Of past bills, and never of this one: it stands apart and says what it is. */
function Observed({ observation, clock }: { observation: Observation; clock: Clock }) {
  const { t, language } = useSite();
  const { low, high, median, n, source } = observation;
  const from = clock.startOn?.precision === "day" ? clock.startOn.on : null;
  const day = (days: number) => dayShort(language, addDays(from!, days));
  return (
    <p className="observed">
      {t.clocks.observed(low, high, median, n)}{" "}
      {from && !clock.endedOn && t.clocks.observedDays(day(low), day(high))} {t.clocks.observationSource}{" "}
      <SourceName source={source} />
    </p>
  );
}

function StepLine({ step }: { step: ReckoningStep }) {
  const { t, language } = useSite();
  const { steps, length, restReasons } = t.clocks;
  const day = dayFull(language, step.on);
  const words = () => {
    switch (step.step) {
      case "start":
        return steps.start(day);
      case "first_day":
        return steps.firstDay(step.counted, day);
      case "length":
        return steps.length(length[step.unit](step.count), day);
      case "back":
        return steps.back(length[step.unit](step.count), day);
      case "no_such_day":
        return steps.noSuchDay(day);
      case "shifted":
        return step.reason === "saturday"
          ? steps.shiftedMorning(day)
          : steps.shifted(restReasons[step.reason], day);
      case "third_day":
        return steps.thirdDay(day);
      case "next_day":
        return steps.nextDay(day);
      case "term_end":
        return steps.termEnd(step.term, day);
      case "on_record":
        return steps.onRecord(day);
    }
  };
  return <li>{words()}</li>;
}

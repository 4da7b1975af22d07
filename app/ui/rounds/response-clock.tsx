/** When the agency's answer is due, by which rule and where that was read; or that no rule asks for one. */
import type { RoundDossier } from "~/domain/records/round-record";
import { responseRuleFacts } from "~/domain/rounds/response-rules";
import { Day } from "../day";
import { useSite } from "../site-context";
import { CoverageWords } from "./round-state-tag";

export function ResponseClock({ round }: { round: RoundDossier }) {
  const { t } = useSite();
  const words = t.rounds.round;
  const { clock, times, coverage, responseAddress } = round;
  return (
    <section aria-labelledby="answer" className="facts clocks-box">
      <h2 id="answer">{words.clock}</h2>
      {clock === null ? (
        <p>{times.responseRule === null ? words.noClock : words.noClockYet}</p>
      ) : (
        <ul className="clock-items">
          <li>
            <span className="soft small">{words.due}</span>
            <span className="due">
              <Day on={clock.dueOn} as="short" />
            </span>
            <ClockState clock={clock} />
          </li>
        </ul>
      )}
      <CoverageWords coverage={coverage} />
      {responseAddress && (
        <p>
          <a href={responseAddress} rel="noreferrer">
            {words.answerAddress}
          </a>
        </p>
      )}
      {clock?.by === "set" && <p className="small soft">{words.dueSet}</p>}
      {times.responseRule !== null && <RuleWords rule={times.responseRule} />}
    </section>
  );
}

function ClockState({ clock }: { clock: NonNullable<RoundDossier["clock"]> }) {
  const { t } = useSite();
  const words = t.rounds.round;
  if (clock.respondedOn === null) {
    const days = clock.daysLeft!;
    if (days < 0) return <span className="overdue left">{words.left.late(-days)}</span>;
    return <span className="left">{days === 0 ? words.left.today : words.left.ahead(days)}</span>;
  }
  return (
    <span className="left">
      <Day on={clock.respondedOn} as="short" />{" "}
      {clock.outcome === "late" ? <span className="overdue">{words.late}</span> : words.inTime}
    </span>
  );
}

function RuleWords({ rule }: { rule: NonNullable<RoundDossier["times"]["responseRule"]> }) {
  const { t, language } = useSite();
  const words = t.rounds.rules[rule];
  const { address, readAsOf } = responseRuleFacts[rule];
  return (
    <details className="how">
      <summary>{words.name}</summary>
      <p>
        {words.basis}
        {language === "zh-Hant" ? "。" : ". "}
        {words.about}
      </p>
      <p>
        {t.rounds.round.source}{" "}
        <a href={address} rel="noreferrer">
          PDIS/transcript
        </a>{" "}
        (<Day on={readAsOf} as="short" />)
      </p>
      <p>{words.unread}</p>
    </details>
  );
}

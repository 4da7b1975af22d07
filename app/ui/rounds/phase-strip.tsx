/** vTaiwan's four phases, with the one this round belongs to marked in words. */
import { type RoundPhase, roundPhases } from "~/domain/rounds/round-codes";
import { useSite } from "../site-context";

export function PhaseStrip({ phase }: { phase: RoundPhase }) {
  const { t } = useSite();
  return (
    <ol className="strip" aria-label={t.rounds.round.strip} data-steps={roundPhases.length}>
      {roundPhases.map((code) => (
        <li
          key={code}
          className={code === phase ? "now" : undefined}
          aria-current={code === phase ? "step" : undefined}
        >
          <b>{t.rounds.phases[code].name}</b>
          <span>
            {t.rounds.phases[code].about}
            {code === phase && <em> {t.rounds.round.here}</em>}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** A round as a line of a bill's history, on the day it opened. It moves nothing, so it is a minor one. */
import type { RoundEntry } from "~/domain/records/round-record";
import { closingDay, openingDay } from "~/domain/rounds/round-times";
import { dayShort } from "~/i18n/dates";
import { inLanguage } from "~/i18n/messages";
import { Day } from "../day";
import { SourceLine } from "../history/source-line";
import { useSite } from "../site-context";

export function RoundLine({ round }: { round: RoundEntry }) {
  const { t, language, href } = useSite();
  const closes = closingDay(round.times);
  return (
    <li className="minor">
      <div className="when">
        <Day on={openingDay(round.times)!} as="short" />
      </div>
      <div className="mark" aria-hidden="true" />
      <div className="what">
        <h3>{t.rounds.edges.opens}</h3>
        <p>
          <a href={href(`/rounds/${round.slug}`)}>{inLanguage(language, round.title)}</a>{" "}
          <span className="soft small">
            {t.rounds.platforms[round.platform]}
            {closes && ` · ${t.rounds.onBoard.closes(dayShort(language, closes))}`} ·{" "}
            {t.rounds.states[round.state]}
          </span>
        </p>
        <ul className="sources" aria-label={t.bill.source}>
          {round.sources.map((source, index) => (
            <SourceLine key={index} source={source} />
          ))}
        </ul>
      </div>
    </li>
  );
}

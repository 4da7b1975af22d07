/** A short list for the board: where one can take part today. Nothing at all when nowhere. */
import type { RoundEntry } from "~/domain/records/round-record";
import { closingDay } from "~/domain/rounds/round-times";
import { dayShort } from "~/i18n/dates";
import { inLanguage } from "~/i18n/messages";
import { useSite } from "../site-context";

export function OpenRounds({ rounds }: { rounds: readonly RoundEntry[] }) {
  const { t, language, href } = useSite();
  if (rounds.length === 0) return null;
  return (
    <section aria-labelledby="open-rounds">
      <h2 id="open-rounds">{t.rounds.onBoard.title}</h2>
      <ul>
        {rounds.map(({ slug, title, times }) => (
          <li key={slug}>
            <a href={href(`/rounds/${slug}`)}>{inLanguage(language, title)}</a>{" "}
            <span className="fact">{t.rounds.onBoard.closes(dayShort(language, closingDay(times)!))}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={href("/rounds")}>{t.rounds.onBoard.all}</a>
      </p>
    </section>
  );
}

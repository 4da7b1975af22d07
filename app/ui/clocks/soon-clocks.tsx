/** A short list for the board: what runs out next. Nothing at all when nothing does. */
import { inLanguage } from "~/i18n/messages";
import { useSite } from "../site-context";
import { ClockDue, ClockLeft } from "./clock-due";
import type { ClockRowView } from "./clock-table";
import { SubjectLink } from "./clock-table";

export function SoonClocks({ rows }: { rows: readonly ClockRowView[] }) {
  const { t, language, href } = useSite();
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="soon">
      <h2 id="soon">{t.clocks.soonTitle}</h2>
      <ul>
        {rows.map(({ kind, slug, title, clock }) => (
          <li key={`${slug}-${clock.rule}`}>
            <span>
              <SubjectLink kind={kind} slug={slug}>
                {inLanguage(language, title)}
              </SubjectLink>{" "}
              <span className="event-name">{t.clocks.rules[clock.rule].name}</span>
            </span>{" "}
            <span className="fact">
              <ClockDue clock={clock} /> · <ClockLeft clock={clock} />
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a href={href("/clocks")}>{t.clocks.all}</a>
      </p>
    </section>
  );
}

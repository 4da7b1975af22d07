/** The reader's last choices, read from the address and kept nowhere else. */
import { dayShort } from "~/i18n/dates";
import { useSite } from "../site-context";
import type { BriefingsPageProps } from "./briefings-page";
import { briefingAddress } from "./briefing-address";

export function RecentChoices({ recent }: BriefingsPageProps) {
  const { t, language } = useSite();
  if (recent.choices.length === 0) return null;
  const { choose, templates } = t.briefings;
  return (
    <section aria-labelledby="recent-choices">
      <h2 id="recent-choices">{choose.recent}</h2>
      <p className="soft small">{choose.recentNote}</p>
      <ul className="plain-list">
        {recent.choices.map(({ query, template, asOf, lang }) => (
          <li key={query}>
            <a href={briefingAddress(language, query, { recent: recent.kept })}>
              {templates[template].name} · {dayShort(language, asOf)} ·{" "}
              {choose.langs[lang as keyof typeof choose.langs]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

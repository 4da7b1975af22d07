/** The way back from a page of a round: to all rounds, and to this one. */
import type { Bilingual } from "~/domain/bilingual";
import { inLanguage } from "~/i18n/messages";
import { useSite } from "../site-context";

export function RoundCrumbs({ round }: { round: { readonly slug: string; readonly title: Bilingual } }) {
  const { t, language, href } = useSite();
  return (
    <nav className="crumbs" aria-label={t.breadcrumbs}>
      <ol>
        <li>
          <a href={href("/rounds")}>{t.rounds.title}</a>
        </li>
        <li>
          <a href={href(`/rounds/${round.slug}`)}>{inLanguage(language, round.title)}</a>
        </li>
      </ol>
    </nav>
  );
}

/** Bills picked one by one: every bill a link that adds it to the address or takes it out. */
import { inLanguage } from "~/i18n/messages";
import { useSite } from "../site-context";
import type { BriefingsPageProps } from "./briefings-page";
import { briefingAddress } from "./briefing-address";

export function BillPicker({ query, picked, bills, recent }: BriefingsPageProps) {
  const { t, language } = useSite();
  const words = t.briefings.choose;
  const to = (slugs: readonly string[]) =>
    briefingAddress(language, query, { bills: slugs.join(","), recent: recent.kept });
  const others = picked.filter((slug) => !bills.some((bill) => bill.slug === slug));
  const listed = [...others.map((slug) => ({ slug, title: null })), ...bills];
  return (
    <details className="picker" open={picked.length > 0}>
      <summary>
        {words.pick} {picked.length > 0 && <b>{words.picked(picked.length)}</b>}
      </summary>
      <p className="soft small">
        {words.pickNote} {picked.length > 0 && <a href={to([])}>{words.clear}</a>}
      </p>
      <ul className="plain-list">
        {listed.map(({ slug, title }) => {
          const chosen = picked.includes(slug);
          const next = chosen ? picked.filter((other) => other !== slug) : [...picked, slug];
          return (
            <li key={slug} className={chosen ? "chosen" : undefined}>
              <a href={to(next)}>{chosen ? words.remove : words.add}</a>{" "}
              {title ? inLanguage(language, title) : slug}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** The ways to follow a bill, and its law whole: by e-mail, feed and calendar. They are of the bill as it goes on, so no past day is kept. */
import type { NamedLaw } from "~/domain/law/law";
import { inLanguage } from "~/i18n/messages";
import { useSite } from "../site-context";

export function FollowLinks({ slug, laws }: { slug: string; laws: readonly NamedLaw[] }) {
  const { t, language, pathFor } = useSite();
  const words = t.feeds.links;
  const path = pathFor(`/bills/${slug}`);
  return (
    <nav className="follow-links small" aria-label={words.label}>
      <a href={`${pathFor("/follow")}?kind=bill&key=${slug}`}>{words.mail}</a>
      <a href={`${path}/feed.atom`}>{words.atom}</a>
      <a href={`${path}/feed.json`}>{words.json}</a>
      <a href={`${path}/calendar.ics`}>{words.calendar}</a>
      {laws.map((law) => (
        <a key={law.key} href={`${pathFor("/follow")}?kind=law&key=${encodeURIComponent(law.key)}`}>
          {words.law(inLanguage(language, law))}
        </a>
      ))}
    </nav>
  );
}

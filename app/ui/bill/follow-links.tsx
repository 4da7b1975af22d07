/** The ways to follow a bill: by e-mail, feed and calendar. They are of the bill as it goes on, so no past day is kept. */
import { useSite } from "../site-context";

export function FollowLinks({ slug }: { slug: string }) {
  const { t, pathFor } = useSite();
  const words = t.feeds.links;
  const path = pathFor(`/bills/${slug}`);
  return (
    <nav className="follow-links small" aria-label={words.label}>
      <a href={`${pathFor("/follow")}?kind=bill&key=${slug}`}>{words.mail}</a>
      <a href={`${path}/feed.atom`}>{words.atom}</a>
      <a href={`${path}/feed.json`}>{words.json}</a>
      <a href={`${path}/calendar.ics`}>{words.calendar}</a>
    </nav>
  );
}

/** The same news without an address: the feeds and the calendar of what is followed, where it has them. */
import type { FollowTarget } from "~/domain/follow/target";
import { useSite } from "../site-context";

export function OtherWays({ target }: { target: FollowTarget }) {
  const { t, pathFor } = useSite();
  const beside = pathBeside(target);
  if (!beside) return null;
  const { label, atom, json, calendar } = t.feeds.links;
  const path = pathFor(beside.path);
  return (
    <section aria-labelledby="other-ways">
      <h2 id="other-ways">{t.follow.others.title}</h2>
      <p>{t.follow.others.lead}</p>
      <nav className="follow-links" aria-label={label}>
        <a href={`${path}/feed.atom${beside.search}`}>{atom}</a>
        <a href={`${path}/feed.json${beside.search}`}>{json}</a>
        {target.kind === "bill" && <a href={`${path}/calendar.ics`}>{calendar}</a>}
      </nav>
    </section>
  );
}

/** Null for what has no list of its own. */
function pathBeside({ kind, key }: FollowTarget): { path: string; search: string } | null {
  if (kind === "bill") return { path: `/bills/${key}`, search: "" };
  if (kind === "search") return { path: "/search", search: `?q=${encodeURIComponent(key)}` };
  if (kind === "law" || kind === "topic" || kind === "agency")
    return { path: "/bills", search: `?${kind}=${encodeURIComponent(key)}` };
  return null;
}

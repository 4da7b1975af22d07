/** What a follower would have been told in the past year: asked before, so that nobody is surprised after. */
import type { NewsItem } from "~/domain/follow/news";
import { newsHeadline, newsLines } from "~/i18n/sentences/news-words";
import { InstantTime } from "../day";
import { useSite } from "../site-context";

export function PastYear({ items, count }: { items: readonly NewsItem[]; count: number }) {
  const { t } = useSite();
  const words = t.follow.past;
  return (
    <section aria-labelledby="past-year">
      <h2 id="past-year">{words.title}</h2>
      {count === 0 ? <p>{words.none}</p> : <p>{words.count(count)}</p>}
      {items.length > 0 && (
        <ul className="past-year">
          {items.map((item) => (
            <PastItem key={item.key} item={item} />
          ))}
        </ul>
      )}
      {count > items.length && <p className="soft">{words.more(count - items.length)}</p>}
      {items.some(({ key }) => key.startsWith("event-")) && <p className="soft small">{words.first}</p>}
    </section>
  );
}

function PastItem({ item }: { item: NewsItem }) {
  const { language, href } = useSite();
  return (
    <li>
      <a href={href(`/bills/${item.bill.slug}`)}>{newsHeadline(language, item)}</a>{" "}
      <span className="soft small">
        <InstantTime at={item.at} />
      </span>
      {newsLines(language, item).map((line, index) => (
        <p key={index} className="small">
          {line}
        </p>
      ))}
    </li>
  );
}

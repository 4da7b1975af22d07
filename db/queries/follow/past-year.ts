/** What a follower would have been told in the year before a day: the major publications, and what happened of the rest. */
import { type NewsItem, reaches, yearBefore } from "~/domain/follow/news";
import type { FollowTarget } from "~/domain/follow/target";
import type { Moment } from "~/domain/moment";
import type { Reader } from "../../store";
import { listNews } from "./news";
import { readReach } from "./reach";

/** More than this nobody counts one by one. */
const mostInYear = 2_000;

/** Newest first. */
export async function listPastYear(
  reader: Reader,
  target: FollowTarget,
  moment: Moment,
): Promise<NewsItem[]> {
  const reach = await readReach(reader, target, moment);
  const bills = reach.codes.size + reach.rounds.size === 0 ? [...reach.bills] : null;
  const items = await listNews(reader, { bills, from: yearBefore(moment.asOf) }, moment, mostInYear);
  return items.filter((item) => reaches(reach, item));
}

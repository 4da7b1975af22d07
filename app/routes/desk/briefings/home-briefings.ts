/** What the desk's home says of kept briefings: the pinned ones, and those that could not be made. */
import { listKeptBriefings } from "~db/queries/kept-briefings/kept-briefings";
import { listNewestRuns } from "~db/queries/kept-briefings/runs";
import type { Reader } from "~db/store";

export async function readHomeBriefings(reader: Reader) {
  const kept = await listKeptBriefings(reader);
  const newest = await listNewestRuns(reader);
  const rows = kept.map((each) => ({ kept: each, last: newest.get(each.id) ?? null }));
  return {
    pinned: rows.filter((row) => row.kept.pinned),
    failed: rows.filter(({ last }) => last?.state === "failed"),
  };
}

/** What publishing makes anew of the search is what making all of it anew would give. */
import { describe, expect, test } from "vitest";
import { submitChangeSet } from "~/commands/change-sets/submit-change-set";
import { publishChangeSet } from "~/commands/publishing/publish-change-set";
import { searchKinds } from "~/domain/search/kinds";
import { withoutNames } from "~db/search/gather/events";
import { reindex } from "~db/search/index-records";
import { readDocuments } from "~db/search/search-documents";
import type { Store } from "~db/store";
import { eventOf, later, on, openDesk, valueOf } from "../../support/desk/desk";
import { engines } from "../../support/engines/engines";

const outside = { guides: [], nameOf: withoutNames };
const documentsOf = async (store: Store) =>
  Promise.all(
    searchKinds.map(async (kind) =>
      [...(await readDocuments(store.read, kind)).values()].sort((a, b) => a.key.localeCompare(b.key)),
    ),
  );

describe.each(engines)("on %s", (_engine, open) => {
  test("an earlier event, a correction and a retraction leave the documents that reindexing gives", async () => {
    const { store, people, eventKey, ...desk } = await openDesk(await open());
    await store.transaction((within) => reindex(within, outside));
    const isLikeNew = async () => {
      const left = await documentsOf(store);
      await store.transaction((within) => reindex(within, outside));
      expect(left).toEqual(await documentsOf(store));
    };
    await desk.published(later(1), eventOf("executive.approved", "2017-03-02"));
    await isLikeNew();
    const publish = async (minute: number, change: Parameters<typeof desk.put>[1]) => {
      const put = await desk.put(await desk.begin(), { targetKey: eventKey, reason: "錯", ...change });
      const sent = valueOf(await submitChangeSet(store, people.author, on(put), later(minute)));
      valueOf(await publishChangeSet(store, people.reviewer, sent, later(minute)));
    };
    await publish(2, { action: "correct", content: eventOf("legislative.first_reading", "2017-01-05") });
    await isLikeNew();
    const corrected = (await documentsOf(store))
      .flat()
      .find(({ kind, happenedOn }) => kind === "event" && happenedOn === "2017-01-05")!;
    await publish(3, { action: "retract", targetKey: corrected.key, content: null });
    await isLikeNew();
  });
});

/** Change sets by state, author and words in pages, and moves asked about before anything is kept, on both engines. */
import { describe, expect, test } from "vitest";
import { countChangeSets, listChangeSets, listSetAuthors } from "~db/queries/change-sets/list-change-sets";
import { listUnexplainedMoves } from "~db/queries/change-sets/unexplained-moves";
import { eventOf, openDesk } from "../../support/desk/desk";
import { engines } from "../../support/engines/engines";

describe.each(engines)("on %s", (_engine, open) => {
  test("sets are found by every word of their title or note, whatever its case, and come in pages", async () => {
    const { store, people, ...desk } = await openDesk(await open());
    await desk.begin({ title: "Budget 100%_done", note: "第9屆 院會" });
    await desk.begin({ title: "三讀" }, people.reviewer);
    await desk.begin({ title: "Budget again" }, people.reviewer);
    const count = (filter: object) => countChangeSets(store.read, filter);
    expect(await count({})).toBe(3);
    expect(await count({ words: "bUDGET" })).toBe(2);
    expect(await count({ words: "budget 院會" })).toBe(1);
    expect(await count({ words: "100%_" })).toBe(1);
    expect(await count({ words: "%" })).toBe(1);
    expect(await count({ words: "\\" })).toBe(0);
    expect(await count({ authorId: people.reviewer.staffId, state: "draft", words: "budget" })).toBe(1);
    expect(await count({ state: "published" })).toBe(0);
    const titles = async (page: number) =>
      (await listChangeSets(store.read, {}, { page, onAPage: 2 })).map(({ title }) => title);
    expect(await titles(1)).toEqual(["Budget again", "三讀"]);
    expect(await titles(2)).toEqual(["Budget 100%_done"]);
    expect((await listSetAuthors(store.read)).map(({ name }) => name)).toEqual(["author", "reviewer"]);
  });

  test("a move is judged with the set's other events, and without the one that it takes the place of", async () => {
    const { store, eventKey, ...desk } = await openDesk(await open());
    const unexplained = async (setId: number | null, record: object, more: object = {}) => {
      const draft = { bill: "some-act", record: record as never, ...more };
      return (await listUnexplainedMoves(store.read, setId, [draft])).map(({ problem }) => problem.to);
    };
    const back = eventOf("planning.drafting", "2017-07-01");
    expect(await unexplained(null, back)).toEqual(["planning.drafting"]);
    expect(await unexplained(null, { ...back, unusual: { zh: "退回", en: "Sent back" } })).toEqual([]);
    // In place of the first reading it is the bill's first move, and a record may begin anywhere.
    expect(await unexplained(null, back, { targetKey: eventKey })).toEqual([]);

    const set = await desk.begin();
    const content = { ...back, unusual: { zh: "退回", en: "Sent back" } };
    const { changeId } = await desk.put(set, { content });
    const next = eventOf("planning.notice", "2017-07-02");
    expect(await unexplained(set.setId, next)).toEqual([]);
    expect(await unexplained(null, next)).toEqual(["planning.notice"]);
    // Written anew, the set's own event stands in its own place.
    expect(await unexplained(set.setId, back, { changeId })).toEqual(["planning.drafting"]);
  });
});

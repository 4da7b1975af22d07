/** What a draft may hold, and what keeps it from being submitted. */
import { beforeEach, expect, test } from "vitest";
import { dropChange } from "~/commands/change-sets/drop-change";
import { editChangeSet } from "~/commands/change-sets/edit-change-set";
import { type ChangeInput, putChange } from "~/commands/change-sets/put-change";
import { startChangeSet } from "~/commands/change-sets/start-change-set";
import { submitChangeSet } from "~/commands/change-sets/submit-change-set";
import { withdrawChangeSet } from "~/commands/change-sets/withdraw-change-set";
import { nothingSaid } from "~/domain/change-sets/set-words";
import { findChangeSet } from "~db/queries/change-sets/find-change-set";
import { dumpOf } from "../../support/content/dump";
import type { Desk } from "../../support/desk/desk";
import { eventOf, gazette, newEvent, now, on, openDesk, problemOf, valueOf } from "../../support/desk/desk";
import { openTestStore } from "../../support/engines/migrated-file";
import { day } from "../../support/histories";

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk(await openTestStore());
});

const today = day("2026-11-25");

/** The problems that a new draft with one change shows, and that submitting it gives the first of. */
async function problemsOf(change: Partial<ChangeInput>): Promise<string[]> {
  const set = await desk.put(await desk.begin(), change);
  const shown = (await findChangeSet(desk.store.read, set.setId, today))!;
  const codes = [...shown.problems, ...shown.changes[0]!.problems].map(({ code, field }) =>
    field ? `${code} ${field}` : code,
  );
  const submitted = await submitChangeSet(desk.store, desk.people.author, on(set), now);
  expect(submitted.ok).toBe(codes.length === 0);
  return codes;
}

test("an event without a source, or from a day that has not come, is kept and not submitted", async () => {
  const event = (more: object) => ({ content: eventOf("legislative.referred", "2017-06-20", more) });
  expect(await problemsOf(event({ sources: [] }))).toEqual(["event.no_source sources"]);
  expect(await problemsOf(event({ on: "2026-11-26" }))).toEqual(["event.in_future on"]);
  expect(await problemsOf(event({ on: "2026-11-25" }))).toEqual([]);
  expect(await problemsOf(event({ on: "2026-11" }))).toEqual([]);
  expect(await problemsOf(event({ on: "last week" }))).toEqual(["event.date_unreadable on"]);
});

test("an unusual move needs its reason, and a document number that cannot be read a confirmation", async () => {
  const promulgated = (more: object) => ({ content: eventOf("planning.study", "2017-06-20", more) });
  expect(await problemsOf(promulgated({}))).toEqual(["event.unusual_without_reason unusual"]);
  expect(await problemsOf(promulgated({ unusual: { zh: "重來", en: "Begun again" } }))).toEqual([]);
  const older = { content: eventOf("legislative.referred", "2017-06-20", { document: "台財字第26595號" }) };
  expect(await problemsOf(older)).toEqual(["document.unreadable document"]);
  expect(await problemsOf({ ...older, reason: "舊式文號" })).toEqual([]);
});

test("a change names only what is on record or comes before it in its set", async () => {
  const content = eventOf("legislative.referred", "2017-06-20", {
    sources: [{ source: "report", grade: "official" }],
  });
  expect(await problemsOf({ content })).toEqual(["change.unknown_name sources.0.source"]);
  let set = await desk.begin();
  set = await desk.put(set, {
    subject: "source",
    targetKey: "report",
    billSlug: null,
    content: { ...gazette, key: "report" },
  });
  set = await desk.put(set, { content });
  valueOf(await submitChangeSet(desk.store, desk.people.author, on(set), now));
});

test("a set answers a reported error that there is, and no other", async () => {
  const { store, people } = desk;
  const none = { title: "更正", ticketId: 99 };
  const unknown = { code: "ticket.unknown", field: "ticketId", value: 99 };
  expect(problemOf(await startChangeSet(store, people.author, none, now))).toEqual(unknown);
  const set = await desk.begin();
  const edit = { ...nothingSaid, ...none, ...on(set) };
  expect(problemOf(await editChangeSet(store, people.author, edit, now))).toEqual(unknown);
});

test("a correction says which record and why, and an unfinished form is named by its fields", async () => {
  const right = eventOf("legislative.first_reading", "2017-06-17");
  expect(await problemsOf({ action: "correct", content: right })).toContain("change.no_target");
  expect(await problemsOf({ action: "correct", targetKey: desk.eventKey, content: right })).toEqual([
    "change.reason_missing reason",
  ]);
  expect(await problemsOf({ content: { ...right, grade: 1 } })).toContain("change.malformed");
  expect(
    await problemsOf({ subject: "source", content: { ...gazette, key: "x", title: { zh: "" } } }),
  ).toEqual(["change.malformed title.zh", "change.malformed title.en"]);
});

test("an empty set is not submitted", async () => {
  const set = await desk.begin();
  expect(problemOf(await submitChangeSet(desk.store, desk.people.author, on(set), now)).code).toBe(
    "change_set.empty",
  );
});

test("text that cannot be stored is refused at once, and nothing is written", async () => {
  const set = await desk.begin();
  const before = await dumpOf(desk.store);
  const put = (more: object, change: Partial<ChangeInput> = {}) =>
    putChange(
      desk.store,
      desk.people.author,
      { ...newEvent, ...set, content: eventOf("legislative.referred", "2017-06-20", more), ...change },
      now,
    );
  const refused = async (more: object, change?: Partial<ChangeInput>) =>
    problemOf(await put(more, change)).code;
  expect(await refused({ verbatim: "三讀\u0000" })).toBe("text.control_characters");
  expect(await refused({ verbatim: "\uD800" })).toBe("text.control_characters");
  expect(await refused({ ["\u0007"]: 1 })).toBe("text.control_characters");
  expect(await refused({ verbatim: "字".repeat(20_001) })).toBe("text.too_long");
  expect(await refused({ sources: [{ address: "javascript:alert(1)" }] })).toBe("address.not_http");
  expect(await refused({}, { content: "words" })).toBe("change.content_missing");
  expect(await refused({}, { reason: "\u001b[2J" })).toBe("text.control_characters");
  expect(await refused({}, { subject: "source", action: "retract", content: null })).toBe(
    "change.not_for_subject",
  );
  expect(await refused({}, { changeId: 99 })).toBe("change.unknown");
  expect(await dumpOf(desk.store)).toEqual(before);
  valueOf(await put({ verbatim: "<script>alert(1)</script>\n=1+1" }));
});

test("one set changes one record once", async () => {
  const retraction = { action: "retract", targetKey: desk.eventKey, content: null, reason: "誤植" } as const;
  const set = await desk.put(await desk.begin(), retraction);
  const twice = await putChange(
    desk.store,
    desk.people.author,
    { ...newEvent, ...on(set), ...retraction },
    now,
  );
  expect(problemOf(twice).code).toBe("change.twice");
});

test("an open set is edited, and one that waits is not", async () => {
  const { store, people } = desk;
  let set = await desk.put(await desk.begin(), { content: eventOf("legislative.referred", "2017-06-20") });
  const words = { ...nothingSaid, title: "付委", note: "公報已出", weight: "major" as const };
  const edited = valueOf(await editChangeSet(store, people.author, { ...on(set), ...words }, now));
  expect(await findChangeSet(store.read, set.setId, today)).toMatchObject({
    ...words,
    version: edited.version,
  });
  expect(problemOf(await editChangeSet(store, people.author, { ...on(set), ...words }, now)).code).toBe(
    "change_set.stale",
  );
  const dropped = valueOf(
    await dropChange(store, people.author, { ...on(edited), changeId: set.changeId }, now),
  );
  set = await desk.put(dropped, { content: eventOf("legislative.referred", "2017-06-20") });
  const waiting = valueOf(await submitChangeSet(store, people.author, on(set), now));
  expect(
    problemOf(await dropChange(store, people.author, { ...on(waiting), changeId: set.changeId }, now)).code,
  ).toBe("change_set.not_open");
  valueOf(await withdrawChangeSet(store, people.author, on(waiting), now));
  expect((await findChangeSet(store.read, set.setId, today))!.state).toBe("withdrawn");
});

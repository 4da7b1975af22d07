import { expect, test } from "vitest";
import { answerTicket } from "~/commands/tickets/answer-ticket";
import { reportError } from "~/commands/tickets/report-error";
import {
  countOpenTickets,
  findPublicTicket,
  findTicket,
  listTickets,
  listTicketSteps,
} from "~db/queries/tickets";
import type { Store } from "~db/store";
import { addStaff } from "../../support/desk/signed-in";
import { onBoth } from "../../support/engines/engines";
import { openTestStore } from "../../support/engines/migrated-file";
import { insertBill } from "../../support/sample-rows";

const first = new Date("2026-11-25T01:00:00.000Z");
const later = new Date("2026-11-25T02:00:00.000Z");
const parts = (reference: string) => ({ reference, seal: (text: string) => `sealed:${text.length}` });
const report = {
  address: "/en/bills/some-act?asof=2017-01-01",
  words: "Wrong",
  evidence: "",
  contact: "a@b.example",
};
const answer = { ticketId: 1, state: "corrected", zh: "已更正", en: "Corrected", changeSet: "" };
const entriesOf = ({ read, tables }: Store) => read.db.select().from(tables.auditEntries);

onBoth("a report waits for the desk until it is answered, and each step is kept", async (store) => {
  await store.transaction((within) => insertBill(within, "some-act"));
  const actor = await addStaff(store, "Author", "author");
  expect(await reportError(store, report, parts("REF-1"), first)).toEqual({ ok: true, reference: "REF-1" });
  expect(await countOpenTickets(store.read)).toBe(1);
  expect(await findTicket(store.read, 1)).toMatchObject({ billSlug: "some-act", contact: "sealed:11" });

  const seen = first.toISOString();
  expect(await answerTicket(store, actor, { ...answer, seen }, later)).toEqual({ ok: true });
  expect(await countOpenTickets(store.read)).toBe(0);
  expect(await listTicketSteps(store.read, 1)).toMatchObject([
    { to: "received", by: null },
    { to: "corrected", by: "Author" },
  ]);
  expect((await listTickets(store.read, "corrected", 1)).tickets).toMatchObject([{ reference: "REF-1" }]);
  const inPublic = await findPublicTicket(store.read, "REF-1");
  expect(inPublic).toMatchObject({ state: "corrected", answerEn: "Corrected", correctedAt: null });
  expect(Object.keys(inPublic!)).not.toEqual(expect.arrayContaining(["words"]));
  expect(Object.keys(inPublic!)).not.toEqual(expect.arrayContaining(["contact"]));
  expect((await entriesOf(store)).map((row) => row.action)).toEqual(["ticket.reported", "ticket.answered"]);
});

onBoth("of twenty answers to one report exactly one is taken", async (store) => {
  const actor = await addStaff(store, "Author", "author");
  await reportError(store, report, parts("REF-1"), first);
  const seen = first.toISOString();
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, () => answerTicket(store, actor, { ...answer, seen }, later)),
  );
  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
  expect(
    outcomes.filter((outcome) => !outcome.ok && outcome.problems[0]?.code === "ticket.changed"),
  ).toHaveLength(19);
});

test("who may not answer, and an answer that says too little, change nothing", async () => {
  const store = await openTestStore();
  const seen = first.toISOString();
  await reportError(store, report, parts("REF-1"), first);
  const author = await addStaff(store, "Author", "author");
  const reporter = { ...author, role: "reporter" as const };
  for (const [actor, part, code] of [
    [reporter, {}, "forbidden"],
    [author, { zh: "" }, "ticket.answer_missing"],
    [author, { state: "received" }, "ticket.state"],
    [author, { changeSet: "7" }, "ticket.change_set"],
    [author, { changeSet: "-1" }, "ticket.change_set"],
    [author, { en: "\u0000" }, "text.control_characters"],
    [author, { seen: later.toISOString() }, "ticket.changed"],
  ] as const)
    expect(await answerTicket(store, actor, { ...answer, seen, ...part }, later)).toMatchObject({
      ok: false,
      problems: [{ code }],
    });
  expect(await findTicket(store.read, 1)).toMatchObject({ state: "received", answerZh: null });
  expect(await entriesOf(store)).toHaveLength(1);
});

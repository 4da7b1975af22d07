import { expect } from "vitest";
import { acceptReport, returnReport } from "~/commands/progress/review-report";
import type { Outcome } from "~/commands/progress/outcome";
import { releaseReport } from "~/commands/progress/release-report";
import { saveReport } from "~/commands/progress/save-report";
import { submitReport } from "~/commands/progress/submit-report";
import { requireReportMonth } from "~/domain/progress/report-month";
import { wordsFrom } from "~/domain/progress/report-words";
import { findReport, listReportSteps } from "~db/queries/progress/reports";
import { now, october, openProgressCase, type ProgressCase, words } from "../../support/desk/progress-case";
import { onBoth } from "../../support/engines/engines";

const codesOf = (outcome: Outcome<unknown>) =>
  outcome.ok ? [] : outcome.problems.map(({ code, field }) => (field ? `${code} ${field}` : code));

function steps({ store, itemId, ...people }: ProgressCase) {
  const of = { itemId, month: october };
  return {
    save: (version: number, said = words, who = people.reporter, month = october) =>
      saveReport(store, who, { itemId, month, version, words: said }, now),
    submit: (version: number, said = words, who = people.reporter) =>
      submitReport(store, who, { ...of, version, words: said }, now),
    accept: (version: number, who = people.reviewer) =>
      acceptReport(store, who, { ...of, version, note: "" }, now),
    sendBack: (version: number, note: string, who = people.reviewer) =>
      returnReport(store, who, { ...of, version, note }, now),
    release: (version: number, who = people.administrator) =>
      releaseReport(store, who, { ...of, version }, now),
    stored: () => findReport(store.read, itemId, october),
  };
}

async function actionsIn({ store }: ProgressCase): Promise<string[]> {
  const { db, tables } = store.read;
  const rows = await db.select().from(tables.auditEntries).orderBy(tables.auditEntries.seq);
  return rows.map(({ action }) => action);
}

onBoth(
  "a report goes from draft over sent back to accepted and released, and every step is on record",
  async (store) => {
    const made = await openProgressCase(store);
    const { save, submit, sendBack, accept, release, stored } = steps(made);
    expect(await save(0, wordsFrom({ planned: "半句" }))).toEqual({ ok: true, value: 1 });
    expect(await stored()).toMatchObject({
      state: "draft",
      submittedAt: null,
      words: { planned: "半句", response: "" },
    });
    expect(await submit(1)).toEqual({ ok: true, value: 2 });
    expect(await sendBack(2, "請補會議日期")).toEqual({ ok: true, value: 3 });
    expect(await save(3, { ...words, actual: "11 月 3 日開會" })).toEqual({ ok: true, value: 4 });
    expect((await stored())?.state).toBe("returned");
    expect(await submit(4)).toEqual({ ok: true, value: 5 });
    expect(await accept(5)).toEqual({ ok: true, value: 6 });
    const before = store.siteVersion();
    expect(await release(6)).toEqual({ ok: true, value: 7 });
    expect(store.siteVersion()).toBeGreaterThan(before);

    const report = (await stored())!;
    expect(
      (await listReportSteps(store.read, report.id)).map(({ toState, by, note }) => [toState, by, note]),
    ).toEqual([
      ["draft", "Reporter", null],
      ["submitted", "Reporter", null],
      ["returned", "Reviewer", "請補會議日期"],
      ["submitted", "Reporter", null],
      ["accepted", "Reviewer", null],
    ]);
    expect(await actionsIn(made)).toEqual([
      "progress.item_set_up",
      "progress.saved",
      "progress.submitted",
      "progress.returned",
      "progress.saved",
      "progress.submitted",
      "progress.accepted",
      "progress.released",
    ]);
  },
);

onBoth(
  "who is behind cannot send in a report without reason and response, and nothing is written",
  async (store) => {
    const made = await openProgressCase(store);
    const { submit, stored } = steps(made);
    expect(codesOf(await submit(0, wordsFrom({ planned: "甲" })))).toEqual([
      "progress.words_missing actual",
      "progress.explanation_missing delayReason",
      "progress.explanation_missing response",
      "progress.words_missing nextStep",
    ]);
    expect(await stored()).toBeNull();
    expect(await actionsIn(made)).toEqual(["progress.item_set_up"]);
  },
);

onBoth("U+0000 and texts without end are refused of a draft too", async (store) => {
  const { save, stored } = steps(await openProgressCase(store));
  expect(codesOf(await save(0, { ...words, actual: "a\u0000b", planned: "字".repeat(100_000) }))).toEqual([
    "text.too_long planned",
    "text.control_characters actual",
  ]);
  expect(await stored()).toBeNull();
});

onBoth("another agency's reporter, an author and a reviewer cannot report", async (store) => {
  const made = await openProgressCase(store);
  const { save, submit, stored } = steps(made);
  expect(codesOf(await save(0, words, made.stranger))).toEqual(["progress.other_agency"]);
  expect(codesOf(await submit(0, words, made.stranger))).toEqual(["progress.other_agency"]);
  expect(codesOf(await save(0, words, made.author))).toEqual(["forbidden"]);
  expect(codesOf(await submit(0, words, made.reviewer))).toEqual(["forbidden"]);
  expect(await stored()).toBeNull();
});

onBoth(
  "a reporter reviews nothing, a reviewer releases nothing, and nobody reviews what they wrote",
  async (store) => {
    const made = await openProgressCase(store);
    const { submit, accept, sendBack, release } = steps(made);
    await submit(0, words, made.administrator);
    expect(codesOf(await accept(1, made.reporter))).toEqual(["forbidden"]);
    expect(codesOf(await accept(1, made.administrator))).toEqual(["progress.own_report"]);
    expect(codesOf(await sendBack(1, "補", made.administrator))).toEqual(["progress.own_report"]);
    expect((await accept(1)).ok).toBe(true);
    expect(codesOf(await release(2, made.reviewer))).toEqual(["forbidden"]);
  },
);

onBoth("sending back needs a note", async (store) => {
  const { submit, sendBack } = steps(await openProgressCase(store));
  await submit(0);
  expect(codesOf(await sendBack(1, " \n "))).toEqual(["progress.note_missing note"]);
  expect(codesOf(await sendBack(1, "a\u0007"))).toEqual(["text.control_characters note"]);
});

onBoth(
  "the second of two who write the same report is told, and the first one's words stay",
  async (store) => {
    const { save, submit, stored } = steps(await openProgressCase(store));
    await save(0);
    expect(codesOf(await save(0, wordsFrom({ planned: "後到" })))).toEqual(["progress.changed"]);
    expect(codesOf(await submit(0))).toEqual(["progress.changed"]);
    expect(await stored()).toMatchObject({ version: 1, words });
  },
);

onBoth(
  "what is sent in can no longer be edited, and what is accepted neither accepted again nor released twice",
  async (store) => {
    const { save, submit, accept, release } = steps(await openProgressCase(store));
    await submit(0);
    expect(codesOf(await save(1))).toEqual(["progress.not_now"]);
    expect(codesOf(await release(1))).toEqual(["progress.not_now"]);
    await accept(1);
    expect(codesOf(await accept(2))).toEqual(["progress.not_now"]);
    await release(2);
    expect(codesOf(await release(3))).toEqual(["progress.not_now"]);
  },
);

onBoth(
  "no report before the item's first month, none of a month to come, none of an item there is not",
  async (store) => {
    const made = await openProgressCase(store);
    const { save } = steps(made);
    for (const month of ["2026-09", "2026-12"])
      expect(codesOf(await save(0, words, made.reporter, requireReportMonth(month)))).toEqual([
        "progress.month_outside",
      ]);
    const nowhere = { itemId: 999, month: october, version: 0, words };
    expect(codesOf(await saveReport(store, made.reporter, nowhere, now))).toEqual(["progress.item_unknown"]);
  },
);

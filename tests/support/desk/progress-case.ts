/** Progress control in a test's database: two agencies, a bill that is behind its plan, and people of each kind. */
import type { Actor } from "~/domain/desk/actor";
import { requireReportMonth } from "~/domain/progress/report-month";
import { wordsFrom } from "~/domain/progress/report-words";
import { releaseReport } from "~/commands/progress/release-report";
import { acceptReport } from "~/commands/progress/review-report";
import { setUpItem } from "~/commands/progress/set-up-item";
import { submitReport } from "~/commands/progress/submit-report";
import type { Outcome } from "~/commands/progress/outcome";
import type { Store } from "~db/store";
import { recordedAt, sampleBill, sampleEvent, sampleFacts } from "../sample-rows";
import { addStaff } from "./signed-in";

/** Noon in Taipei on 24 November 2026. */
export const now = new Date("2026-11-24T04:00:00.000Z");
export const october = requireReportMonth("2026-10");
export const words = wordsFrom({
  planned: "預定送行政院",
  actual: "仍在協商",
  delayReason: "意見不一",
  response: "召開會議",
  nextStep: "再次協商",
});

export interface ProgressCase {
  readonly store: Store;
  readonly itemId: number;
  readonly administrator: Actor;
  readonly reviewer: Actor;
  readonly author: Actor;
  /** Of the agency that reports on the item. */
  readonly reporter: Actor;
  readonly stranger: Actor;
}

/** An item of the agency `alpha` from October 2026 on; the bill was planned for 2017-Q4 and is still at the cabinet. */
export async function openProgressCase(store: Store): Promise<ProgressCase> {
  await store.transaction(async ({ db, tables }) => {
    for (const code of ["alpha", "beta"]) {
      await db.insert(tables.agencies).values({ code });
      await db
        .insert(tables.agencyNames)
        .values({ agencyCode: code, zh: `${code}部`, en: `Ministry ${code}`, recordedAt });
    }
    for (const [position, planDue] of ["2017-Q4", null].entries()) {
      const slug = `bill-${position + 1}`;
      const [bill] = await db
        .insert(tables.bills)
        .values(sampleBill(slug, position + 1))
        .returning({ id: tables.bills.id });
      const billId = bill!.id;
      await db.insert(tables.billFacts).values({ ...sampleFacts(billId), planDue });
      await db
        .insert(tables.billTitles)
        .values({ billId, zh: `第${billId}號草案`, en: `Bill ${billId}`, enOfficial: false, recordedAt });
      await db.insert(tables.events).values(sampleEvent(billId));
    }
  });
  const people = {
    administrator: await addStaff(store, "Admin", "administrator"),
    reviewer: await addStaff(store, "Reviewer", "reviewer"),
    author: await addStaff(store, "Author", "author"),
    reporter: await addStaff(store, "Reporter", "reporter", "alpha"),
    stranger: await addStaff(store, "Stranger", "reporter", "beta"),
  };
  const item = { bill: "bill-1", agency: "alpha", fromMonth: "2026-10" };
  return { store, itemId: valueOf(await setUpItem(store, people.administrator, item, now)), ...people };
}

/** When the reports of `reportOnRealBills` were sent in and reviewed: one in time, one late. */
const inTime = new Date("2026-11-04T02:00:00.000Z");
const tooLate = new Date("2026-11-12T02:00:00.000Z");

/**
 * October 2026 of three bills of the real content: one report in time, accepted and released; one sent in late; one
 * missing. @returns who did it
 */
export async function reportOnRealBills(store: Store): Promise<Omit<ProgressCase, "store" | "itemId">> {
  const people = {
    administrator: await addStaff(store, "Admin", "administrator"),
    reviewer: await addStaff(store, "Reviewer", "reviewer"),
    author: await addStaff(store, "Author", "author"),
    reporter: await addStaff(store, "Reporter", "reporter", "moea"),
    stranger: await addStaff(store, "Stranger", "reporter", "mof"),
  };
  const { administrator, reviewer, reporter, stranger } = people;
  const itemOf = async (bill: string, agency: string) =>
    valueOf(await setUpItem(store, administrator, { bill, agency, fromMonth: "2026-10" }, inTime));
  const sme = { itemId: await itemOf("sme-development-act", "moea"), month: october };
  await itemOf("company-act-2018", "moea");
  const vat = { itemId: await itemOf("vat-act-2016", "mof"), month: october };
  valueOf(await submitReport(store, reporter, { ...sme, version: 0, words }, inTime));
  valueOf(await acceptReport(store, reviewer, { ...sme, version: 1, note: "" }, inTime));
  valueOf(await releaseReport(store, administrator, { ...sme, version: 2 }, inTime));
  const later = { ...words, actual: "十一月補報：已預告" };
  valueOf(await submitReport(store, stranger, { ...vat, version: 0, words: later }, tooLate));
  return people;
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

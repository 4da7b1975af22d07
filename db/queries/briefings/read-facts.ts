/** What the record says to a briefing's question: the same queries as the pages', put together for one template. */
import { clocksOfBill } from "~/domain/clocks/bill-clocks";
import { weekendsOnly } from "~/domain/clocks/holidays";
import { possibleNext } from "~/domain/bills/moves";
import { phases } from "~/domain/bills/stages";
import type { BillFacts, BillInFull, BillJourney, BriefingFacts } from "~/domain/briefings/facts";
import type { BriefingQuestion } from "~/domain/briefings/question";
import { endOfTaipeiDay } from "~/domain/dates/calendar-date";
import { mostDossiers } from "~/domain/briefings/question";
import type { Moment } from "~/domain/moment";
import type { Result } from "~/domain/result";
import { success } from "~/domain/result";
import type { Reader } from "../../store";
import { findBillDossier } from "../bills/bill-dossier";
import { listCards } from "../bills/cards";
import { listBillAnswers } from "../rounds/answers/bill-answers";
import { listRounds } from "../rounds/round-entries";
import { listJudgedPromises } from "../schedule/schedule";
import { listTextVersions } from "../texts/text-versions";
import { readTextChanges } from "./text-changes";
import type { Travelled } from "../timeline/timeline";
import { readControlFacts } from "./control-facts";
import { readSandboxFacts } from "./sandbox-facts";
import { selectBills } from "./select-bills";
import { readSinceFacts } from "./since-facts";
import { readSoonFacts } from "./soon-facts";
import type { PublishedTotals } from "./sandbox-facts";

/** @param totals the published totals of sandboxes, which are content and not rows */
export async function readBriefingFacts(
  reader: Reader,
  question: BriefingQuestion,
  moment: Moment,
  totals: PublishedTotals,
): Promise<Result<BriefingFacts>> {
  const { template } = question;
  if (template === "sandboxes") return success(await readSandboxFacts(reader, moment, totals));
  if (template === "control") return readControlFacts(reader, question, moment);
  const selected = await selectBills(reader, question, moment);
  if (!selected.ok) return selected;
  const bills = selected.value;
  switch (template) {
    case "progress":
      return success({ template, columns: await readColumns(reader, bills, moment) });
    case "compare":
      return success({ template, bills: await withCards(reader, bills, moment) });
    case "bill":
      return success(await readInFull(reader, bills, moment));
    case "since":
      return success(await readSinceFacts(reader, bills, question.since, moment));
    case "soon":
      return success(await readSoonFacts(reader, isWhole(question) ? null : bills, question.days, moment));
    case "schedule": {
      const promises = await listJudgedPromises(reader, moment);
      const chosen = new Set(bills.map(({ slug }) => slug));
      return success({
        template,
        promises: isWhole(question)
          ? promises
          : promises.filter(({ promise }) => promise.bill !== null && chosen.has(promise.bill)),
      });
    }
  }
}

/** Whether nothing narrows the question, so that what belongs to no bill is part of the answer. */
function isWhole({ picked, filter }: BriefingQuestion): boolean {
  return picked.length === 0 && Object.values(filter).every((choice) => choice === null);
}

async function withCards(reader: Reader, bills: readonly Travelled[], moment: Moment) {
  const ids = bills.map(({ billId }) => billId);
  const cards = await listCards(reader, ids, moment);
  return cards.map((card, index): BillJourney => ({ card, journey: bills[index]!.journey }));
}

async function readColumns(reader: Reader, bills: readonly Travelled[], moment: Moment) {
  const shown = await withCards(reader, bills, moment);
  return phases.map((phase) => ({
    phase,
    bills: shown.filter(({ card }) => card.summary.standing?.phase === phase),
  }));
}

async function readInFull(reader: Reader, bills: readonly Travelled[], moment: Moment): Promise<BillFacts> {
  const told: BillInFull[] = [];
  // A briefing tells of whole days: of its own, how it ends.
  const at = endOfTaipeiDay(moment.asOf);
  for (const { billId, slug, journey } of bills.slice(0, mostDossiers)) {
    const dossier = (await findBillDossier(reader, slug, moment))!;
    const { procedure, summary } = dossier.card;
    const texts = await listTextVersions(reader, billId, moment);
    const rounds = await listRounds(reader, moment, at, { billId });
    const commencements = dossier.commencements.map(({ rule }) => rule);
    told.push({
      dossier,
      journey,
      clocks: clocksOfBill(dossier.history, moment, { procedure, commencements }, weekendsOnly),
      next: summary.standing ? possibleNext(summary.standing.stage) : [],
      texts,
      textChanges: await readTextChanges(reader, texts),
      rounds: rounds.toReversed(),
      answers: await listBillAnswers(reader, dossier.card, rounds, moment),
    });
  }
  return { template: "bill", bills: told, left: Math.max(0, bills.length - mostDossiers) };
}

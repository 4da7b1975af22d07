/** /api/v1/bills and /api/v1/bills/:slug */
import { clocksOfBill } from "~/domain/clocks/bill-clocks";
import { weekendsOnly } from "~/domain/clocks/holidays";
import { type Phase, phases, type Procedure, procedures } from "~/domain/bills/stages";
import { instantAskedAbout } from "~/domain/rounds/round-state";
import { findBillDossier } from "~db/queries/bills/bill-dossier";
import { listFacetCodes } from "~db/queries/bills/bill-facets";
import { type BillSort, billListPageSize, billSorts, listBills } from "~db/queries/bills/bill-list";
import { listLawsOfBill } from "~db/queries/laws/law-bills";
import { listLawKeys } from "~db/queries/laws/laws";
import { listRounds } from "~db/queries/rounds/round-entries";
import { billRecordShape, billShape, toBill, toBillRecord } from "../shapes/bill";
import type { ApiList } from "./api-list";

export const billsList: ApiList = {
  name: "bills",
  filters: [
    { name: "phase", choices: phases },
    { name: "topic", choices: async (reader) => (await listFacetCodes(reader)).topics },
    { name: "agency", choices: async (reader) => (await listFacetCodes(reader)).agencies },
    { name: "procedure", choices: procedures },
    { name: "law", choices: listLawKeys },
    { name: "sort", choices: billSorts },
  ],
  item: billShape,
  async list({ context, moment }, chosen, { offset }) {
    const filter = {
      phase: (chosen.phase as Phase | undefined) ?? null,
      topic: chosen.topic ?? null,
      agency: chosen.agency ?? null,
      procedure: (chosen.procedure as Procedure | undefined) ?? null,
      law: chosen.law ?? null,
    };
    const sort = (chosen.sort as BillSort | undefined) ?? "plan";
    const page = 1 + Math.floor(offset / billListPageSize);
    const { total, cards } = await listBills(context.store.read, filter, moment, sort, page);
    return { total, items: cards.map((card) => toBill(card, context.publicOrigin)) };
  },
  record: billRecordShape,
  async find({ context, moment }, key) {
    const reader = context.store.read;
    const dossier = await findBillDossier(reader, key, moment);
    if (!dossier) return null;
    const { card, commencements, history } = dossier;
    const subject = { procedure: card.procedure, commencements: commencements.map(({ rule }) => rule) };
    const at = instantAskedAbout(moment.asOf, context.now);
    const rounds = await listRounds(reader, moment, at, { billId: card.id });
    const beside = {
      clocks: clocksOfBill(history, moment, subject, weekendsOnly),
      laws: await listLawsOfBill(reader, card.id, moment),
      rounds: rounds.map(({ slug }) => slug),
    };
    return toBillRecord(dossier, beside, context.publicOrigin);
  },
};

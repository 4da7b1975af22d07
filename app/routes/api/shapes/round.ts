/** A public-comment round as programs get it: in lists, and whole with its statements, results and answers. */
import { z } from "zod";
import type { RoundDossier, RoundEntry } from "~/domain/records/round-record";
import type { RoundReport } from "~/domain/rounds/report/round-report";
import { toAnswers } from "~/domain/rounds/report/shares";
import { roundKinds, roundPhases, roundPlatforms } from "~/domain/rounds/round-codes";
import { roundStates } from "~/domain/rounds/round-state";
import { resultsShape, statementShape, toResults, toStatement } from "./round-results";
import { named } from "./named";
import { agencyName, bilingual, billNamed, citedSource, day, instant, slug } from "./words";

const inLists = {
  slug,
  url: z.url(),
  kind: z.enum(roundKinds),
  phase: z.enum(roundPhases),
  platform: z.enum(roundPlatforms),
  address: z.string().nullable(),
  title: bilingual,
  agency: agencyName.nullable(),
  bills: z.array(billNamed),
  opensOn: day.nullable(),
  closesOn: day.nullable(),
  opensAt: instant.nullable(),
  closesAt: instant.nullable(),
  state: z.enum(roundStates),
  responseDueOn: day.nullable(),
  respondedOn: day.nullable(),
  coverage: z.strictObject({ total: z.int(), answered: z.int(), overdue: z.int() }),
};

export const roundShape = named("Round", z.strictObject(inLists));

export const roundRecordShape = named(
  "RoundRecord",
  z.strictObject({
    ...inLists,
    question: bilingual,
    outcome: bilingual.nullable(),
    doubt: bilingual.nullable(),
    responseAddress: z.string().nullable(),
    recordedAt: instant,
    sources: z.array(citedSource),
    statements: z.array(statementShape),
    results: resultsShape.nullable(),
    statementsLicence: z.string(),
  }),
  "`statements` are empty and `results` null for a round whose statements are not kept here.",
);

export function toRound(entry: RoundEntry, origin: string): z.infer<typeof roundShape> {
  const { slug: name, kind, phase, platform, address, title, agency, times, state, clock, coverage } = entry;
  return {
    ...{ slug: name, url: `${origin}/rounds/${name}`, kind, phase, platform, address, title, agency },
    bills: entry.bills.map((bill) => ({ slug: bill.slug, title: bill.title })),
    ...{ opensOn: times.opensOn, closesOn: times.closesOn, opensAt: times.opensAt, closesAt: times.closesAt },
    state,
    responseDueOn: clock?.dueOn ?? null,
    respondedOn: times.respondedOn,
    coverage,
  };
}

export function toRoundRecord(
  dossier: RoundDossier,
  report: RoundReport | null,
  { origin, licence }: { readonly origin: string; readonly licence: string },
): z.infer<typeof roundRecordShape> {
  const { question, outcome, doubt, responseAddress, recordedAt } = dossier;
  const byId = new Map(report?.results.statements.map((each) => [each.id, each]));
  return {
    ...toRound(dossier, origin),
    ...{ question, outcome, doubt, responseAddress, recordedAt },
    sources: [...dossier.sources],
    statements: (report?.statements ?? []).map((statement) => {
      const found = byId.get(statement.number);
      return toStatement(statement, {
        counts: found ? toAnswers(found) : null,
        byGroup: (found?.byGroup ?? []).map((each) => each && toAnswers(each)),
        divergence: found?.divergence ?? null,
      });
    }),
    results: report && toResults(report),
    statementsLicence: licence,
  };
}

/** A bill as programs get it: in lists, and whole. Where it stands is folded from its events. */
import { z } from "zod";
import { billKinds, phases, procedures, type StageCode, stages } from "~/domain/bills/stages";
import { commencementRules, planLists, relationKinds } from "~/domain/bills/vocabulary";
import type { Clock } from "~/domain/clocks/clock";
import type { NamedLaw } from "~/domain/law/law";
import type { BillCard } from "~/domain/records/bill-card";
import type { BillDossier } from "~/domain/records/bill-dossier";
import { clockShape, toClock } from "./clock";
import { eventShape, toEvent } from "./event";
import { named } from "./named";
import { agencyName, bilingual, billNamed, instant, partialDate, slug } from "./words";

const stageCodes = stages.map(({ code }) => code) as [StageCode, ...StageCode[]];

const standing = named(
  "Standing",
  z.strictObject({
    phase: z.enum(phases),
    stage: z.enum(stageCodes),
    since: partialDate,
    phaseSince: partialDate,
    by: z.enum(["record", "term-lapse"]),
  }),
  "Folded from the events; `term-lapse`: the term ended while the bill was before the Legislative Yuan.",
);

const law = named(
  "Law",
  z.strictObject({ key: z.string(), zh: z.string(), en: z.string(), mojCode: z.string().nullable() }),
  "A law that the bill makes, amends or repeals, or under which the regulation was issued. `key`: what `?law=` takes.",
);

const inLists = {
  slug,
  url: z.url(),
  title: z.strictObject({ zh: z.string(), en: z.string(), enOfficial: z.boolean() }),
  procedure: z.enum(procedures),
  kind: z.enum(billKinds),
  lead: agencyName.nullable(),
  plan: z.strictObject({ number: z.int(), list: z.enum(planLists), due: z.string().nullable() }).nullable(),
  standing: standing.nullable(),
  effectiveSince: partialDate.nullable(),
};

export const billShape = named("Bill", z.strictObject(inLists));

export const billRecordShape = named(
  "BillRecord",
  z.strictObject({
    ...inLists,
    lawName: z.string().nullable(),
    mojCode: z.string().nullable(),
    lyLawNumber: z.string().nullable(),
    laws: z.array(law),
    numbers: z.array(z.strictObject({ kind: z.enum(["ly_bill", "ey_document"]), number: z.string() })),
    plain: bilingual,
    legal: bilingual,
    recordedAt: instant,
    supporting: z.array(agencyName),
    topics: z.array(z.strictObject({ code: z.string(), zh: z.string(), en: z.string() })),
    commencements: z.array(
      z.strictObject({
        rule: z.enum(commencementRules),
        article: z.string().nullable(),
        words: z.string().nullable(),
        scope: bilingual.nullable(),
      }),
    ),
    related: z.array(
      z.strictObject({
        kind: z.enum([...relationKinds, "same_law"]),
        direction: z.enum(["from", "to"]),
        note: bilingual.nullable(),
        article: z.string().nullable(),
        bill: billNamed,
      }),
    ),
    events: z.array(eventShape),
    clocks: z.array(clockShape),
    rounds: z.array(slug),
  }),
);

export function toBill(card: BillCard, origin: string): z.infer<typeof billShape> {
  const { standing: now, effectiveSince } = card.summary;
  return {
    slug: card.slug,
    url: `${origin}/bills/${card.slug}`,
    title: card.title,
    procedure: card.procedure,
    kind: card.kind,
    lead: card.lead,
    plan: card.plan,
    standing: now && {
      ...{ phase: now.phase, stage: now.stage, since: now.since, phaseSince: now.phaseSince, by: now.by },
    },
    effectiveSince,
  };
}

/** What is not in the bill's own dossier. */
interface Beside {
  readonly clocks: readonly Clock[];
  readonly laws: readonly NamedLaw[];
  readonly rounds: readonly string[];
}

export function toBillRecord(
  dossier: BillDossier,
  { clocks, laws, rounds }: Beside,
  origin: string,
): z.infer<typeof billRecordShape> {
  const { card, lawName, mojCode, lyLawNumber, plain, legal, recordedAt } = dossier;
  const { zh, en } = card.title;
  const own = { of: "bill", slug: card.slug, title: { zh, en } } as const;
  return {
    ...toBill(card, origin),
    ...{ lawName, mojCode, lyLawNumber, plain, legal, recordedAt },
    numbers: [...dossier.numbers],
    supporting: [...dossier.supporting],
    topics: [...dossier.topics],
    commencements: [...dossier.commencements],
    related: dossier.related.map(({ kind, direction, note, article, card: other }) => ({
      ...{ kind, direction, note, article },
      bill: { slug: other.slug, title: { zh: other.title.zh, en: other.title.en } },
    })),
    events: dossier.history.map((event) => toEvent(event, card.slug)),
    laws: [...laws],
    clocks: clocks.map((clock) => toClock(clock, own)),
    rounds: [...rounds],
  };
}

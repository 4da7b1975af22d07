/**
 * What content files say of one another: codes that exist, events in order, moves the tables allow, derived dates
 * that the rule really gives. Each check throws a ContentProblem at the first fault.
 */
import { requireCalendarDate } from "~/domain/dates/calendar-date";
import { effectOnThirdDay } from "~/domain/law/effect-date";
import { judgeMove } from "~/domain/bills/moves";
import { parsePartialDate } from "~/domain/dates/partial-date";
import type { StageCode } from "~/domain/bills/stages";
import { movesBill, stageOf } from "~/domain/bills/stages";
import { termOn } from "~/domain/law/terms";
import { checkClocks } from "./check-clocks";
import { ContentProblem } from "./content-problem";
import type { BillRecord, EventRecord, SeedContent } from "./record-shapes";

export function checkRecords(content: SeedContent): void {
  const known = {
    slugs: new Set(content.bills.map((bill) => bill.slug)),
    sources: new Set(Object.keys(content.sources)),
    agencies: new Set(Object.keys(content.agencies)),
    topics: new Set(content.plan.layers.flatMap((layer) => layer.topics.map((topic) => topic.code))),
    actionPlans: new Set(content.plan.actionPlans.map((plan) => plan.code)),
  };
  for (const bill of content.bills) {
    checkBill(bill, known);
    checkClocks(bill);
  }
  checkPlanNumbers(content.bills);
  content.plan.goals.forEach((goal, index) => {
    requireKnown("plan.yaml", `goals.${index}.plan`, known.actionPlans, [goal.plan]);
    requireKnown("plan.yaml", `goals.${index}.bills`, known.slugs, goal.bills);
  });
}

interface Known {
  readonly slugs: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly agencies: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
}

function checkBill(bill: BillRecord, known: Known): void {
  const { file, slug } = bill;
  // What was taken back need not fit in with what stands.
  const facts = {
    ...bill.facts,
    events: bill.facts.events.filter((event) => !event.retracted),
    relations: bill.facts.relations.filter((relation) => !relation.retracted),
  };
  requireKnown(
    file,
    "lead",
    known.agencies,
    facts.lead.map((lead) => lead.agency),
  );
  requireKnown(file, "supporting", known.agencies, facts.supporting);
  requireKnown(file, "topics", known.topics, facts.topics);
  requireKnown(
    file,
    "relations",
    known.slugs,
    facts.relations.map((relation) => relation.to),
  );
  checkTwice(file, facts);
  if (facts.relations.some((relation) => relation.to === slug))
    throw new ContentProblem(file, "relations", "a record is not related to itself");
  if (facts.titles[0]?.from) throw new ContentProblem(file, "titles.0.from", "the first title has no `from`");
  facts.titles.slice(1).forEach((title, index) => {
    if (!title.from) throw new ContentProblem(file, `titles.${index + 1}.from`, "later titles say from when");
  });
  facts.events.forEach((event, index) => {
    const field = `events.${index}`;
    requireKnown(
      file,
      `${field}.sources`,
      known.sources,
      event.sources.map((source) => source.source),
    );
    const before = facts.events[index - 1];
    if (before && onOf(event) < onOf(before))
      throw new ContentProblem(
        file,
        `${field}.on`,
        `"${event.on}" comes before the event above it ("${before.on}")`,
      );
    checkDerived(file, field, event, facts.events);
  });
  checkMoves({ file, events: facts.events, procedure: facts.procedure });
}

/** What the tables hold once: said twice, it would be refused with the database's own words and no file. */
function checkTwice(
  file: string,
  { titles, lead, supporting, topics, codes, relations }: BillRecord["facts"],
): void {
  const lists: Readonly<Record<string, readonly (string | undefined)[]>> = {
    titles: titles.map((title) => title.from),
    lead: lead.map(({ agency }) => agency),
    supporting,
    topics,
    relations: relations.map(({ kind, to }) => `${kind} ${to}`),
    "codes.lyBills": codes.lyBills ?? [],
    "codes.eyDocuments": codes.eyDocuments ?? [],
  };
  for (const [field, values] of Object.entries(lists)) {
    const twice = values.find((value, index) => value !== undefined && values.indexOf(value) < index);
    if (twice !== undefined) throw new ContentProblem(file, field, `"${twice}" twice`);
  }
}

function checkMoves(bill: { file: string; events: readonly EventRecord[]; procedure: string }): void {
  let from: StageCode | null = null;
  bill.events.forEach((event, index) => {
    const code = event.stage;
    if (!movesBill(code)) return;
    const field = `events.${index}.stage`;
    if (stageOf(code).procedure !== bill.procedure)
      throw new ContentProblem(
        bill.file,
        field,
        `"${code}" is not a stage of the procedure "${bill.procedure}"`,
      );
    if (judgeMove(from, code) === "unusual" && !event.unusual)
      throw new ContentProblem(
        bill.file,
        field,
        `"${from}" does not lead to "${code}": give the reason in \`unusual\``,
      );
    from = code;
  });
}

function checkDerived(file: string, field: string, event: EventRecord, events: readonly EventRecord[]): void {
  const derived = event.sources.some((source) => source.grade === "derived");
  if (derived !== Boolean(event.rule))
    throw new ContentProblem(
      file,
      `${field}.rule`,
      "a derived event names its rule, and only a derived one does",
    );
  if (event.rule === "effect-on-third-day") {
    const promulgated = events.find((other) =>
      ["completed.promulgated", "regulation.issued"].includes(other.stage),
    );
    if (!promulgated || onOf(event) !== effectOnThirdDay(requireCalendarDate(onOf(promulgated))))
      throw new ContentProblem(
        file,
        `${field}.on`,
        "not the third day from promulgation (中央法規標準法 §13)",
      );
  }
  if (event.rule === "term-lapse") {
    const on = requireCalendarDate(onOf(event));
    if (termOn(on)?.endsOn !== on)
      throw new ContentProblem(file, `${field}.on`, "not the last day of a term");
  }
}

function checkPlanNumbers(bills: readonly BillRecord[]): void {
  const seen = new Map<number, string>();
  for (const { file, facts } of bills) {
    if (!facts.plan) continue;
    const other = seen.get(facts.plan.number);
    if (other) throw new ContentProblem(file, "plan.number", `${facts.plan.number} is taken by ${other}`);
    seen.set(facts.plan.number, file);
  }
}

export function requireKnown(
  file: string,
  field: string,
  known: ReadonlySet<string>,
  codes: readonly string[],
): void {
  const unknown = codes.find((code) => !known.has(code));
  if (unknown !== undefined) throw new ContentProblem(file, field, `unknown "${unknown}"`);
}

/** The last day an event's date can be; shapes were checked before. */
function onOf(event: EventRecord): string {
  const date = parsePartialDate(event.on);
  if (!date.ok) throw new Error(`Unchecked date "${event.on}"`);
  return date.value.on;
}

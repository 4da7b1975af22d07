/** The bills that lapse with a term: the decision on record of each, and those proposed in open change sets. */
import { and, asc, eq, inArray } from "drizzle-orm";
import { movesAt } from "~/domain/bills/fold-bill";
import { type LapseDecision, lapseDecisions } from "~/domain/calendar/meeting-codes";
import type { ChangeSetState } from "~/domain/desk/change-set-states";
import { lapsableStages } from "~/domain/law/term-lapse";
import type { Term } from "~/domain/law/terms";
import type { Moment } from "~/domain/moment";
import type { BillCard } from "~/domain/records/bill-card";
import type { ProposedDecision, TermDecision } from "~/domain/records/term-decisions";
import type { Reader } from "../../store";
import { listHistory } from "../history";
import { findTermRecord } from "../term";

const unpublished: readonly ChangeSetState[] = ["draft", "submitted", "returned", "scheduled"];

/** While the term runs: the bills that would lapse with it if nothing more happened, none of them decided yet. */
export async function listTermDecisions(reader: Reader, term: Term, moment: Moment): Promise<TermDecision[]> {
  const { bills, lapsed } = await findTermRecord(reader, term, moment);
  const proposals = await listProposals(reader, term);
  if (moment.asOf < term.endsOn)
    return bills
      .filter(({ summary: { standing } }) => standing && isLapsable(standing.stage))
      .map((card) => ({
        ...named(card),
        stage: card.summary.standing!.stage,
        decision: "unknown",
        successor: null,
        proposed: proposals.get(card.slug) ?? [],
      }));
  return Promise.all(
    lapsed.map(async ({ card, decision, successor }) => {
      const moves = movesAt(await listHistory(reader, card.id, moment), { ...moment, asOf: term.endsOn });
      const before = moves.findLast(({ code }) => code !== "ended.lapsed");
      const proposed = proposals.get(card.slug) ?? [];
      return { ...named(card), stage: before?.code ?? "ended.lapsed", decision, successor, proposed };
    }),
  );
}

const isLapsable = (stage: string) => (lapsableStages as readonly string[]).includes(stage);
const named = ({ slug, title: { zh, en }, lead }: BillCard) => ({
  slug,
  title: { zh, en },
  lead: lead?.code ?? null,
});

/** By the bill's slug; of drafts that do not say yet which decision, nothing. */
async function listProposals(
  { db, tables: { changes, changeSets } }: Reader,
  term: Term,
): Promise<Map<string, ProposedDecision[]>> {
  const rows = await db
    .select({
      setId: changeSets.id,
      setTitle: changeSets.title,
      state: changeSets.stateCode,
      content: changes.content,
    })
    .from(changes)
    .innerJoin(changeSets, eq(changeSets.id, changes.changeSetId))
    .where(and(eq(changes.subjectCode, "lapse_decision"), inArray(changeSets.stateCode, [...unpublished])))
    .orderBy(asc(changes.id));
  const found = new Map<string, ProposedDecision[]>();
  for (const { setId, setTitle, state, content } of rows) {
    const record = JSON.parse(content ?? "{}") as { term?: unknown; bill?: unknown; decision?: unknown };
    const decision = lapseDecisions.find((each): each is LapseDecision => each === record.decision);
    if (record.term !== term.number || typeof record.bill !== "string" || !decision) continue;
    const proposal = { setId, setTitle, state: state as ChangeSetState, decision };
    found.set(record.bill, [...(found.get(record.bill) ?? []), proposal]);
  }
  return found;
}

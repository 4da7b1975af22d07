/** The laws, topics and lead agencies that can be followed, by name, for who has not come from a bill's page. */
import type { FollowTarget, FoundTarget } from "~/domain/follow/target";
import type { Moment } from "~/domain/moment";
import type { Reader } from "../../store";
import { countFacets, listCandidates } from "../bills/bill-facets";
import { listLaws, nameLaws } from "../laws/laws";

export interface TargetsToChoose {
  /** Those that the Legislative Yuan makes: a regulation is followed from its own page. */
  readonly law: readonly FoundTarget[];
  readonly topic: readonly FoundTarget[];
  readonly agency: readonly FoundTarget[];
}

export async function listTargetsToChoose(reader: Reader, moment: Moment): Promise<TargetsToChoose> {
  const nothing = { phase: null, topic: null, agency: null, procedure: null };
  const candidates = await listCandidates(reader, moment);
  const { topic, agency } = await countFacets(reader, candidates, nothing, moment);
  const named = (kind: FollowTarget["kind"], choices: typeof topic) =>
    choices.map(({ code, name }) => ({ kind, key: code, name }));
  const statutes = new Set(
    candidates.flatMap(({ billId, procedure }) => (procedure === "statute" ? [billId] : [])),
  );
  const laws = (await listLaws(reader, moment)).filter(({ billIds }) =>
    billIds.some((id) => statutes.has(id)),
  );
  return {
    law: (await nameLaws(reader, laws, moment)).map(({ key, zh, en }) => ({
      kind: "law",
      key,
      name: { zh, en },
    })),
    topic: named("topic", topic),
    agency: named("agency", agency),
  };
}

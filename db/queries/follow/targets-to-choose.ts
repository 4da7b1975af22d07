/** The topics and lead agencies that can be followed, by name, for who has not come from a bill's page. */
import type { FollowTarget, FoundTarget } from "~/domain/follow/target";
import type { Moment } from "~/domain/moment";
import type { Reader } from "../../store";
import { countFacets, listCandidates } from "../bills/bill-facets";

export interface TargetsToChoose {
  readonly topic: readonly FoundTarget[];
  readonly agency: readonly FoundTarget[];
}

export async function listTargetsToChoose(reader: Reader, moment: Moment): Promise<TargetsToChoose> {
  const nothing = { phase: null, topic: null, agency: null, procedure: null };
  const { topic, agency } = await countFacets(reader, await listCandidates(reader, moment), nothing, moment);
  const named = (kind: FollowTarget["kind"], choices: typeof topic) =>
    choices.map(({ code, name }) => ({ kind, key: code, name }));
  return { topic: named("topic", topic), agency: named("agency", agency) };
}

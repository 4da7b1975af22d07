/** Bills with their events and relations as files: `bills/<slug>.md`. */
import { groupBy } from "../queries/bills/names-at";
import { listBillVersions } from "../records/bills/bill-versions";
import { listEventVersions, type PublishedEvent } from "../records/bills/events";
import { listRelationVersions } from "../records/bills/relations";
import type { RecordOf } from "../records/record-forms";
import { proseHeadings } from "../seed/read-content";
import type { Reader } from "../store";
import { givesOrders, inDayOrder } from "./day-orders";
import { revisionOf, spanOf, tellVersions } from "./versions";
import { canStandUnderHeadings, withFrontMatter } from "./yaml";

type Prose = RecordOf<"bill">["prose"];

export async function billFiles(reader: Reader): Promise<[name: string, text: string][]> {
  const eventsOf = groupBy(await listEventVersions(reader), ({ record }) => record.bill);
  const relationsOf = groupBy(await listRelationVersions(reader), ({ record }) => record.from);
  return [...tellVersions(await listBillVersions(reader))].map(([slug, told]) => {
    const { slug: _slug, prose, ...own } = told.latest.record;
    const facts = {
      ...revisionOf(told),
      ...own,
      relations: (relationsOf.get(slug) ?? []).map(({ record: { from: _from, ...record }, ...span }) => ({
        ...spanOf(span, told.firstAt),
        ...record,
      })),
      events: toldEvents(eventsOf.get(slug) ?? [], told.firstAt),
      ...told.earlier,
    };
    return [`bills/${slug}.md`, withProse(facts, prose)];
  });
}

function toldEvents(events: readonly PublishedEvent[], firstAt: string) {
  const listed = inDayOrder(events);
  const plain = givesOrders(listed);
  const corrected = new Set(listed.map(({ corrects }) => corrects));
  const nameOf = new Map(listed.map(({ key }, index) => [key, `event-${index + 1}`]));
  return listed.map(({ key, corrects, record: { bill: _bill, order, ...record }, ...span }) => ({
    ...(corrected.has(key) && { id: nameOf.get(key) }),
    ...(corrects !== null && { corrects: nameOf.get(corrects) }),
    ...spanOf(span, firstAt),
    ...(!plain && { order }),
    ...record,
  }));
}

/** Under its headings, unless it would not be read back from there as it is. */
function withProse(facts: object, prose: Prose): string {
  if (!canStandUnderHeadings(Object.values(prose))) return withFrontMatter({ ...facts, prose }, "");
  const body = (["plainZh", "legalZh", "plainEn", "legalEn"] as const)
    .map((part) => `## ${proseHeadings[part]}\n\n${prose[part]}\n`)
    .join("\n");
  return withFrontMatter(facts, body);
}

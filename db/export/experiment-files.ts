/** Experiments with their events as files: `sandboxes/<slug>.md`. */
import { groupBy } from "../queries/bills/names-at";
import { listExperimentEventVersions } from "../records/sandboxes/experiment-events";
import { listExperimentVersions } from "../records/sandboxes/experiments";
import type { Reader } from "../store";
import { givesOrders, inDayOrder } from "./day-orders";
import { revisionOf, spanOf, tellVersions } from "./versions";
import { canStandUnderHeadings, withFrontMatter } from "./yaml";

export async function experimentFiles(reader: Reader): Promise<[name: string, text: string][]> {
  const eventsOf = groupBy(await listExperimentEventVersions(reader), ({ record }) => record.experiment);
  return [...tellVersions(await listExperimentVersions(reader))].map(([slug, told]) => {
    const { slug: _slug, prose, ...own } = told.latest.record;
    const events = inDayOrder(eventsOf.get(slug) ?? []);
    const plain = givesOrders(events);
    const facts = {
      ...revisionOf(told),
      ...own,
      events: events.map(({ record: { experiment: _experiment, order, ...record }, ...span }) => ({
        ...spanOf(span, told.firstAt),
        ...(!plain && { order }),
        ...record,
      })),
      ...told.earlier,
    };
    const file = `sandboxes/${slug}.md`;
    const body = `## 說明\n\n${prose.zh}\n\n## Summary\n\n${prose.en}\n`;
    const plainProse = canStandUnderHeadings([prose.zh, prose.en]);
    return [file, plainProse ? withFrontMatter(facts, body) : withFrontMatter({ ...facts, prose }, "")];
  });
}

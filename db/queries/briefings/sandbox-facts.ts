/** The sandboxes at a moment: each act's funnel beside what others published, the experiments, and their clocks. */
import type { SandboxFacts } from "~/domain/briefings/facts";
import type { Moment } from "~/domain/moment";
import { sandboxActs } from "~/domain/sandbox/act-limits";
import { countFunnel } from "~/domain/sandbox/funnel";
import { figuresAt } from "~/domain/sandbox/published-figures";
import { compareClocks } from "~/domain/clocks/bill-clocks";
import type { CitedFigure } from "../../seed/sandboxes/totals";
import type { Reader } from "../../store";
import { listExperimentClocks } from "../clocks/experiment-clocks";
import { listExperiments } from "../sandboxes/experiments";
import { listCited, listSandboxBills } from "../sandboxes/sandbox-bills";

export type PublishedTotals = readonly CitedFigure[];

export async function readSandboxFacts(
  reader: Reader,
  moment: Moment,
  totals: PublishedTotals,
): Promise<SandboxFacts> {
  const slugs = sandboxActs.map(({ slug }) => slug);
  const experiments = await listExperiments(reader, moment);
  const acts = (await listSandboxBills(reader, slugs, moment)).map(async ({ card }) => ({
    card,
    own: countFunnel(
      experiments.filter(({ act }) => act === card.slug).map(({ events }) => events),
      moment,
    ),
    figures: await Promise.all(
      figuresAt(totals, card.slug, moment).map(async ({ date, steps, parts, sources }) => ({
        date,
        steps,
        parts,
        cited: await listCited(reader, sources),
      })),
    ),
  }));
  const clocks = (await listExperimentClocks(reader, moment))
    .filter(({ clock }) => clock.state === "running" || clock.state === "overdue")
    .sort((a, b) => compareClocks(a.clock, b.clock));
  return { template: "sandboxes", acts: await Promise.all(acts), experiments, clocks };
}

/** The built site behind its own edge on a free port: what a stranger on the network meets. */
import path from "node:path";
import type { EdgeParts } from "~/web/edge-parts";
import { createLog } from "~/web/log";
import { openEdge, type TestedEdge } from "../../web/edge-fixture";
import { type BuiltSite, now } from "../built-site";

export interface ServedSite extends TestedEdge {
  /** Everything that was written to the log, as it would stand in its file. */
  readonly log: () => string;
}

export async function serve(
  site: BuiltSite,
  more: Partial<Omit<EdgeParts, "settings">> & { readonly settings?: Partial<EdgeParts["settings"]> } = {},
): Promise<ServedSite> {
  const lines: string[] = [];
  const { handle, ...parts } = site.parts();
  const edge = await openEdge((request, context) => handle(request, context), {
    ...parts,
    clientFolder: path.resolve("build/client"),
    now: () => now,
    log: createLog("trace", { write: (line: string) => void lines.push(line) }),
    ...more,
  });
  return { ...edge, log: () => lines.join("") };
}

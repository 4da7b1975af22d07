/** Every address of app/routes.ts with something in the place of its parameters, and the id Remix gives its module. */
import type { RouteConfigEntry } from "@remix-run/route-config";
import siteRoutes from "~/routes";

export interface SitePath {
  /** As routes.ts has it, without the language. */
  readonly path: string;
  /** With real values for its parameters. */
  readonly address: string;
  readonly id: string;
}

const values: Readonly<Record<string, string>> = {
  "/preview/:token/*?": "/preview/unknown/bills",
  "/*": "/nowhere",
  ":purpose": "invite",
  ":token": "unknown",
  ":day": "2026-11-24",
  "/bills/:slug/compare": "/bills/fintech-experimentation-act/compare",
  ":act": "fintech-experimentation-act",
  ":term": "9",
  ":guide": "privacy",
  ":item": "1",
  ":month": "2026-11",
  ":set": "1",
  ":change": "1",
  ":id": "1",
  ":kept": "1",
  ":reference": "ABCD-EFGH",
};
const slugs: Readonly<Record<string, string>> = {
  bills: "telecommunications-management-act",
  rounds: "drones",
  experiments: "emq-small-remittance",
};

function addressOf(path: string): string {
  if (values[path]) return values[path];
  return path.replace(/:\w+/g, (name, at: number) => {
    const before = path.slice(0, at).split("/").at(-2)!;
    if (name === ":slug") return slugs[before] ?? "none";
    if (name === ":file") return before === "export" ? "votes.csv" : "none.odp";
    return values[name] ?? name;
  });
}

function listPaths(entries: readonly RouteConfigEntry[], above = ""): SitePath[] {
  return entries.flatMap((entry) => {
    const path = entry.path ? `${above}/${entry.path}` : above;
    const inside = listPaths(entry.children ?? [], path);
    if (!entry.index && (!entry.file || entry.children)) return inside;
    const plain = path.replace(/^\/en\?/, "") || "/";
    const id = entry.id ?? entry.file.replace(/\.tsx?$/, "");
    return [{ path: plain, address: addressOf(plain), id }, ...inside];
  });
}

export const sitePaths: readonly SitePath[] = listPaths(siteRoutes);
export const isDesk = ({ path }: SitePath): boolean => /^\/desk(\/|$)/.test(path);

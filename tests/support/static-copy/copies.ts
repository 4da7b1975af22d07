/** Copies of the built site, or of a made-up one, in folders of the test. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Parser } from "htmlparser2";
import { emptyShelf } from "~/open-data/shelf";
import type { CopyManifest } from "~/static-copy/copy-manifest";
import type { CopiedSite } from "~/static-copy/site-pages";
import type { LoadContext } from "~/web/load-context";
import { createLog } from "~/web/log";
import type { Store } from "~db/store";
import { testKeys } from "../desk/test-keys";

export const liveOrigin = "https://lawtrail.example";

/** What a copy is made of besides the app and its store. */
export const otherParts = {
  ...{ keys: testKeys, log: createLog("silent"), origin: liveOrigin, snapshots: emptyShelf },
  clientFolder: path.resolve("build/client"),
};

type Answer = (pathname: string, context: LoadContext) => Response | Promise<Response>;

/** A site that a function answers for; what the copy asks for first of its own accord is there and empty. */
export function madeUpSite(store: Store, answer: Answer): CopiedSite {
  const own: Readonly<Record<string, string>> = {
    "/sitemap.xml": "application/xml",
    "/robots.txt": "text/plain",
    "/llms.txt": "text/plain",
    "/api/v1/openapi.json": "application/json",
  };
  return {
    ...{ ...otherParts, store },
    handle: async (request, context) => {
      const { pathname } = new URL(request.url);
      const type = own[pathname];
      return type ? new Response("x", { headers: { "Content-Type": type } }) : answer(pathname, context);
    },
    makeFile: () => Promise.reject(new Error("No file is made.")),
    computeRound: () => Promise.reject(new Error("No round is computed.")),
  };
}

export const html = (body: string, headers: Record<string, string> = {}): Response =>
  new Response(`<!DOCTYPE html><html><head><meta charSet="utf-8"/></head><body>${body}</body></html>`, {
    headers: { "Content-Type": "text/html; charset=utf-8", ...headers },
  });

/** Below a folder, with `/` between names, in order. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .sort();
}

export const readManifestOf = (folder: string) =>
  JSON.parse(readFileSync(path.join(folder, "export.json"), "utf8")) as CopyManifest;

export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export function tagsOf(text: string): Tag[] {
  const tags: Tag[] = [];
  const parser = new Parser({ onopentag: (name, attributes) => void tags.push({ name, attributes }) });
  parser.end(text);
  return tags;
}

export const attributesOf = (tags: readonly Tag[], ...names: string[]) =>
  tags.flatMap(({ attributes }) => names.flatMap((name) => attributes[name] ?? []));

export interface CopiedPage {
  readonly file: string;
  /** Its address. */
  readonly path: string;
  readonly text: string;
  readonly tags: readonly Tag[];
}

export function readPages(folder: string): CopiedPage[] {
  const files = listFiles(folder).filter((file) => file.endsWith(".html"));
  return files.map((file) => {
    const text = readFileSync(path.join(folder, file), "utf8");
    return { file, path: `/${file.replace(/\/?index\.html$/, "")}`, text, tags: tagsOf(text) };
  });
}

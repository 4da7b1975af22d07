/**
 * The files of the build, by exact path. The list is made once at the start and only what is on it is ever read, so no
 * spelling of a path leads outside. Each file is read and compressed when it is first asked for.
 */
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import type { HeaderList } from "../outgoing/security-headers";
import { buildRepresentations, type Representations } from "./representation";

export interface StaticFiles {
  /** Null when there is no such file. */
  find(pathname: string): Promise<Representations> | null;
}

const types: Record<string, { type: string; compress?: true }> = {
  ".css": { type: "text/css; charset=utf-8", compress: true },
  ".js": { type: "text/javascript; charset=utf-8", compress: true },
  ".json": { type: "application/json; charset=utf-8", compress: true },
  ".svg": { type: "image/svg+xml", compress: true },
  ".txt": { type: "text/plain; charset=utf-8", compress: true },
  ".webmanifest": { type: "application/manifest+json; charset=utf-8", compress: true },
  ".ico": { type: "image/x-icon", compress: true },
  ".jpg": { type: "image/jpeg" },
  ".png": { type: "image/png" },
  ".webp": { type: "image/webp" },
  ".woff2": { type: "font/woff2" },
};

/** Names under /assets/ carry a hash of their content, so they never change. */
const hashed = "/assets/";
/** A browser asks for it again now and then: an old one would go on showing what is pushed in the old way. */
const worker = "/push-worker.js";

export function openStaticFiles(folder: string, headers: HeaderList): StaticFiles {
  const files = new Map(listFiles(folder).map((file) => [addressOf(folder, file), file]));
  const opened = new Map<string, Promise<Representations>>();

  function open(pathname: string, file: string): Promise<Representations> {
    const opening = readFile(file).then((body) => represent(pathname, body, headers));
    opened.set(pathname, opening);
    opening.catch(() => opened.delete(pathname));
    return opening;
  }

  return {
    find(pathname) {
      const file = files.get(pathname);
      if (file === undefined) return null;
      return opened.get(pathname) ?? open(pathname, file);
    },
  };
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name));
}

function addressOf(folder: string, file: string): string {
  return encodeURI(`/${relative(folder, file).split(sep).join("/")}`);
}

function represent(pathname: string, body: Buffer, headers: HeaderList): Promise<Representations> {
  const { type, compress } = types[extname(pathname)] ?? { type: "application/octet-stream" };
  const lifetime = pathname.startsWith(hashed)
    ? "public, max-age=31536000, immutable"
    : pathname === worker
      ? "no-cache"
      : "public, max-age=3600";
  return buildRepresentations({
    body,
    headers: [...headers, ["Cache-Control", lifetime]],
    contentHeaders: [["Content-Type", type]],
    brotliQuality: compress ? 11 : 0,
  });
}

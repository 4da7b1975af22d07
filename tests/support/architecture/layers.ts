/** The one dependency rule of the house, as a table: outside may know inside, inside never knows outside. */
import { type Import, listImports, resolveImport } from "./imports";
import type { SourceFile } from "./source-files";

const domain = "app/domain";
const i18n = "app/i18n";

interface Layer {
  /** Folders or files; the longest that fits a path is its layer. */
  readonly name: string;
  readonly paths: readonly string[];
  /** Names of layers besides itself. */
  readonly ours: readonly string[];
  /** Packages: a name, or everything that begins with it when it ends in `*`. `node:` is Node's own modules. */
  readonly npm: readonly string[];
  /** Packages that only some of its files may use. */
  readonly only?: readonly { readonly in: RegExp; readonly npm: readonly string[] }[];
  /** Whether Vite's `?raw` and `?url` of content and styles may be imported. */
  readonly assets?: true;
}

const routesMayKnow = [domain, i18n, "app/briefings", "db", "app/commands", "app/identity"].concat([
  "app/mail",
  "app/push",
  "app/uploads",
  "app/opinion-files",
  "app/open-data",
  "app/web",
  "app/ui",
]);

const layers: readonly Layer[] = [
  { name: domain, paths: [domain], ours: [], npm: ["date-fns"] },
  { name: i18n, paths: [i18n], ours: [domain], npm: [] },
  {
    name: "app/briefings",
    paths: ["app/briefings"],
    ours: [domain, i18n],
    npm: [],
    only: [
      {
        in: /^app\/briefings\/formats\//,
        npm: [
          "pptxgenjs",
          "docx",
          "write-excel-file",
          "fflate",
          "pdfmake",
          "fontkit",
          "@resvg/resvg-js",
          "node:",
          "csv-stringify",
        ].concat(["ical-generator", "feed", "schema-dts"]),
      },
    ],
  },
  {
    name: "db",
    paths: ["db"],
    ours: [domain],
    npm: ["drizzle-orm", "better-sqlite3", "pg", "yaml", "zod", "node:"],
    only: [{ in: /^db\/drizzle\.\w+\.config\.ts$/, npm: ["drizzle-kit"] }],
  },
  { name: "app/commands", paths: ["app/commands"], ours: [domain, "db"], npm: [] },
  {
    name: "app/identity",
    paths: ["app/identity"],
    ours: [domain, "db"],
    npm: ["@node-rs/argon2", "otpauth", "openid-client", "uqr", "node:"],
  },
  // Its words are the pages' words.
  { name: "app/mail", paths: ["app/mail"], ours: [domain, i18n], npm: ["nodemailer", "node:"] },
  // Its words are the pages' words as well.
  { name: "app/push", paths: ["app/push"], ours: [domain, i18n], npm: ["web-push", "node:"] },
  { name: "app/uploads", paths: ["app/uploads"], ours: [domain, "db"], npm: ["mammoth", "fflate"] },
  {
    // Exports of rounds: CSV and zips are a library's to read and write, which the domain may not import.
    name: "app/opinion-files",
    paths: ["app/opinion-files"],
    ours: [domain],
    npm: ["csv-parse", "csv-stringify", "fflate"],
  },
  {
    // The snapshot's files: their words are the pages' words, their rows come from the database.
    name: "app/open-data",
    paths: ["app/open-data"],
    ours: [domain, i18n, "db", "app/opinion-files"],
    npm: ["csv-parse", "csv-stringify", "zod", "node:"],
  },
  {
    name: "app/web",
    paths: ["app/web"],
    // Commands, briefings and mails: for what the site does and makes by itself when a minute has come.
    ours: [domain, i18n, "db", "app/identity", "app/commands", "app/briefings", "app/mail"].concat(
      "app/open-data",
      "app/push",
    ),
    npm: [
      "@remix-run/node",
      "@remix-run/node-fetch-server",
      "pino",
      "prom-client",
      "zod",
      "rate-limiter-flexible",
      "node:",
    ],
  },
  {
    // Asks the built site as the edge does, and writes what it answers.
    name: "app/static-copy",
    paths: ["app/static-copy"],
    ours: [domain, i18n, "db", "app/open-data", "app/web"],
    npm: ["htmlparser2", "node:"],
  },
  {
    name: "app/ui",
    paths: ["app/ui"],
    ours: [domain, i18n],
    npm: [
      "react",
      "@remix-run/react",
      "d3-*",
      "@internationalized/date",
      "react-aria*",
      "@react-aria/*",
      "@digdir/*",
    ],
    only: [
      { in: /\.server\.ts$|^app\/ui\/prose\//, npm: ["marked", "sanitize-html"] },
      { in: /\.server\.ts$/, npm: ["diff"] },
    ],
  },
  {
    name: "app/routes",
    paths: ["app/routes", "app/root.tsx", "app/entry.server.tsx", "app/entry.client.tsx", "app/routes.ts"],
    ours: routesMayKnow,
    npm: ["@remix-run/*", "react", "react-dom", "@conform-to/*", "zod"],
    assets: true,
  },
];

/** Loads the built site, whose place only the build knows. */
const mayCompute = new Set(["app/web/main.ts"]);

/** What is wrong with the imports of a file, a sentence each; none when all is well. */
export function findForbiddenImports(file: SourceFile): string[] {
  const layer = layerOf(file.path);
  if (!layer) return [`${file.path} belongs to no layer of the house`];
  return listImports(file).flatMap((each) => {
    const reason = reasonAgainst(each, file.path, layer);
    return reason ? [`${each.place}: ${layer.name} ${reason}`] : [];
  });
}

function reasonAgainst({ specifier }: Import, path: string, layer: Layer): string | null {
  if (specifier === null) return mayCompute.has(path) ? null : "computes what it imports";
  const target = resolveImport(path, specifier);
  if (target.kind === "ours") {
    if (layer.assets && isAsset(target.path)) return null;
    const other = layerOf(target.path);
    if (other === layer || (other && layer.ours.includes(other.name))) return null;
    return `may not import ${other?.name ?? target.path} (${specifier})`;
  }
  const name = target.kind === "node" ? "node:" : target.name;
  const also = layer.only?.filter((rule) => rule.in.test(path)).flatMap((rule) => rule.npm) ?? [];
  return [...layer.npm, ...also].some((entry) => fits(entry, name)) ? null : `may not import ${specifier}`;
}

function layerOf(path: string): Layer | null {
  const isIn = (place: string) =>
    path === place || path.startsWith(`${place}/`) || path === place.replace(/\.tsx?$/, "");
  return layers.find((layer) => layer.paths.some(isIn)) ?? null;
}

function isAsset(path: string): boolean {
  return (
    /^(content\/.+|scripts\/(audit\/verify-log|rounds\/recount)\.mjs)\?raw$/.test(path) ||
    /\.css\?(url|raw)$/.test(path)
  );
}

function fits(entry: string, name: string): boolean {
  return entry.endsWith("*") ? name.startsWith(entry.slice(0, -1)) : entry === name;
}

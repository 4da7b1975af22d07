/** An OpenDocument file: its parts zipped with the kind of document first, as the standard asks; always the same bytes. */
import { strToU8, zipSync, type Zippable } from "fflate";
import { officeLang, oneLine } from "../print/lines";
import type { Briefing } from "../../briefing";
import { escapeXml, tag } from "./xml";

// The first moment a zip can hold, in local time because zips are: the same bytes in every time zone.
const mtime = new Date(1980, 0, 1);

export interface OdfParts {
  readonly mediaType: string;
  /** Inside `office:body`. */
  readonly body: string;
  /** Inside `office:automatic-styles` of the content. */
  readonly automatic: string;
  /** Inside `office:styles`. */
  readonly styles: string;
  /** Inside `office:automatic-styles` of the styles: page layouts, and what headers and footers need. */
  readonly layouts: string;
  /** Inside `office:master-styles`. */
  readonly masters: string;
  readonly fonts: string;
  /** Inside `office:settings`: how an office opens it. */
  readonly settings?: string;
  readonly pictures?: readonly {
    readonly path: string;
    readonly mediaType: string;
    readonly bytes: Uint8Array;
  }[];
}

const namespaces = [
  ["office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"],
  ["meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"],
  ["text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"],
  ["table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"],
  ["draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"],
  ["presentation", "urn:oasis:names:tc:opendocument:xmlns:presentation:1.0"],
  ["style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"],
  ["number", "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"],
  ["fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"],
  ["svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"],
  ["config", "urn:oasis:names:tc:opendocument:xmlns:config:1.0"],
  ["xlink", "http://www.w3.org/1999/xlink"],
  ["dc", "http://purl.org/dc/elements/1.1/"],
  ["loext", "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"],
] as const;

function documentOf(root: string, ...children: readonly string[]): string {
  const declared = Object.fromEntries(namespaces.map(([prefix, uri]) => [`xmlns:${prefix}`, uri]));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag(root, { ...declared, "office:version": "1.2" }, ...children)}`;
}

export function packOdf(briefing: Briefing, parts: OdfParts): Uint8Array {
  const pictures = parts.pictures ?? [];
  const content = documentOf(
    "office:document-content",
    tag("office:font-face-decls", {}, parts.fonts),
    tag("office:automatic-styles", {}, parts.automatic),
    tag("office:body", {}, parts.body),
  );
  const styles = documentOf(
    "office:document-styles",
    tag("office:font-face-decls", {}, parts.fonts),
    tag("office:styles", {}, parts.styles),
    tag("office:automatic-styles", {}, parts.layouts),
    tag("office:master-styles", {}, parts.masters),
  );
  const files: Zippable = {
    mimetype: [strToU8(parts.mediaType), { level: 0 }],
    "META-INF/manifest.xml": strToU8(manifestOf(parts)),
    "content.xml": strToU8(content),
    "styles.xml": strToU8(styles),
    "meta.xml": strToU8(metaOf(briefing)),
    ...(parts.settings && {
      "settings.xml": strToU8(
        documentOf("office:document-settings", tag("office:settings", {}, parts.settings)),
      ),
    }),
    ...Object.fromEntries(pictures.map(({ path, bytes }) => [path, bytes])),
  };
  return zipSync(files, { mtime, level: 6 });
}

function manifestOf({ mediaType, settings, pictures = [] }: OdfParts): string {
  const entry = (path: string, type: string, version?: string) =>
    tag("manifest:file-entry", {
      "manifest:full-path": path,
      "manifest:media-type": type,
      "manifest:version": version,
    });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag(
    "manifest:manifest",
    {
      "xmlns:manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
      "manifest:version": "1.2",
    },
    entry("/", mediaType, "1.2"),
    ...["content.xml", "styles.xml", "meta.xml", ...(settings ? ["settings.xml"] : [])].map((path) =>
      entry(path, "text/xml"),
    ),
    ...pictures.map((picture) => entry(picture.path, picture.mediaType)),
  )}`;
}

function metaOf({ title, subtitle, newestRecordAt, languages, permalink }: Briefing): string {
  const at = newestRecordAt.slice(0, 19);
  return documentOf(
    "office:document-meta",
    tag(
      "office:meta",
      {},
      tag("meta:generator", {}, "Lawtrail"),
      tag("dc:title", {}, escapeXml(oneLine(title))),
      tag("dc:description", {}, escapeXml(`${oneLine(subtitle)} ${permalink}`)),
      tag("meta:creation-date", {}, at),
      tag("dc:date", {}, at),
      tag("dc:language", {}, officeLang[languages[0] ?? "zh-Hant"]),
    ),
  );
}

/** What an oEmbed request asks for (oembed.com 1.0). The address it names is read as text and never fetched. */
import type { Moment } from "~/domain/moment";
import { type Language, languageOfPath } from "~/i18n/languages";
import { requireMoment } from "../request-moment";
import { badRequest, notFound, notImplemented, requireChoice } from "../responses";
import { sameMoment } from "./same-moment";

export interface AskedEmbed {
  readonly slug: string;
  readonly language: Language;
  readonly moment: Moment;
  /** The address of the bill's page, or of what lies below it, at the moment asked about. */
  readonly addressOf: (below: "" | "/card" | "/picture.png") => string;
  /** In pixels; infinite where the asker sets no limit. */
  readonly mostWidth: number;
  readonly mostHeight: number;
}

/** @throws Response 400 for a size or format that is none, 404 for what is no bill's page of ours, 501 for XML */
export function readEmbed(request: URL, { origin, now }: { origin: string; now: Date }): AskedEmbed {
  const { searchParams } = request;
  if (requireChoice(request, "format", ["json", "xml"]) === "xml")
    throw notImplemented({ code: "oembed.format", field: "format" });
  const mostWidth = readSize(searchParams, "maxwidth");
  const mostHeight = readSize(searchParams, "maxheight");
  const { pathname, search } = requireOurs(searchParams.get("url") ?? "", origin);
  const slug = /^(?:\/en)?\/bills\/([a-z0-9-]+)$/.exec(pathname)?.[1];
  if (!slug) throw notOurs();
  const asked = readMoment(origin + sameMoment(pathname, search), now);
  return {
    slug,
    language: languageOfPath(pathname),
    moment: asked.moment,
    addressOf: (below) => origin + sameMoment(pathname + below, asked.search),
    mostWidth,
    mostHeight,
  };
}

function notOurs(): Response {
  return notFound({ code: "oembed.address", field: "url" });
}

function requireOurs(address: string, origin: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.origin !== origin) throw notOurs();
  return url;
}

/** The moment as the page would read it, in the spelling to which the page would lead. */
function readMoment(address: string, now: Date): { moment: Moment; search: string } {
  try {
    return { moment: requireMoment(new Request(address), now).moment, search: new URL(address).search };
  } catch (thrown) {
    const location = thrown instanceof Response ? thrown.headers.get("Location") : null;
    if (location !== null) return readMoment(new URL(location, address).href, now);
    throw thrown instanceof Response ? notOurs() : thrown;
  }
}

function readSize(params: URLSearchParams, field: "maxwidth" | "maxheight"): number {
  const value = params.get(field);
  if (value === null || value === "") return Infinity;
  if (!/^[1-9]\d{0,4}$/.test(value)) throw badRequest({ code: "oembed.size", field });
  return Number(value);
}

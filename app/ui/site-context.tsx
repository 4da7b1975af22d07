/** What every component may ask of the page it is on: its language, its words, its moment, and addresses that keep both. */
import type { ReactNode } from "react";
import { createContext, useContext } from "react";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { Language } from "~/i18n/languages";
import { localPath } from "~/i18n/languages";
import type { Messages } from "~/i18n/messages";
import { messagesFor } from "~/i18n/messages";

/** Plain values about the request, the same for every page. */
export interface SiteFrame {
  readonly language: Language;
  /** The path without its language. */
  readonly path: string;
  /** The page's own parameters: not the moment, not the page number. */
  readonly params: readonly (readonly [name: string, value: string])[];
  readonly today: CalendarDate;
  /** As the reader asked; null means today. */
  readonly asOf: CalendarDate | null;
  /** As the reader asked, in the address's form; null means what is known now. */
  readonly known: string | null;
  readonly origin: string;
  /** Found in the log beside an error. */
  readonly reference: string;
  readonly newestRecordAt: string | null;
  /** Set while somebody looks at the site with an unpublished change set applied. */
  readonly preview: PreviewFrame | null;
  /** Set on a page of a static copy: the day that it is a copy of. */
  readonly copiedOn: CalendarDate | null;
}

export interface PreviewFrame {
  /** What every address of this preview begins with. */
  readonly base: string;
  /** The change set's own name. */
  readonly title: string;
  /** When the link ends; null for staff, who need none. */
  readonly expiresAt: string | null;
}

export type Params = Readonly<Record<string, string | number | null | undefined>>;

export interface Site extends SiteFrame {
  readonly t: Messages;
  /** A path of this site as an address: in this language or another, inside a preview while there is one. */
  readonly pathFor: (path: string, language?: Language) => string;
  /** The address of a path of this site in this language at this moment. */
  readonly href: (path: string, params?: Params) => string;
}

const SiteContext = createContext<Site | null>(null);

export function SiteProvider({ frame, children }: { frame: SiteFrame; children: ReactNode }) {
  const pathFor: Site["pathFor"] = (path, language = frame.language) =>
    pathInside(frame, localPath(language, path));
  const site: Site = {
    ...frame,
    t: messagesFor(frame.language),
    pathFor,
    href: (path, params = {}) =>
      addressOf(pathFor(path), { asof: frame.asOf, known: frame.known, ...params }),
  };
  return <SiteContext.Provider value={site}>{children}</SiteContext.Provider>;
}

/** Pages of the desk are never inside a preview. */
function pathInside({ preview }: SiteFrame, path: string): string {
  return preview ? preview.base + path : path;
}

export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error("useSite is for components inside SiteProvider");
  return site;
}

/** A path with those of the parameters that have a value. */
export function addressOf(path: string, params: Params): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params))
    if (value !== null && value !== undefined && value !== "") query.set(name, String(value));
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

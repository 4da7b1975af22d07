/** Feeds and calendars as an independent reader understands them. */
import { DOMParser } from "@xmldom/xmldom";
import ICAL from "ical.js";

export interface ReadEntry {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly text: string;
}

/** @throws on XML that is not well-formed */
export function readAtom(xml: string): {
  readonly id: string;
  readonly title: string;
  readonly entries: ReadEntry[];
} {
  const onError = (level: string, message: string) => {
    throw new Error(`${level}: ${message}`);
  };
  const document = new DOMParser({ errorHandler: onError }).parseFromString(xml, "application/xml");
  const of = (parent: Element, name: string) => {
    const found = Array.from(parent.childNodes).filter(({ nodeName }) => nodeName === name);
    if (found.length !== 1) throw new Error(`${found.length} of ${name}`);
    return found[0]!;
  };
  const text = (parent: Element, name: string) => of(parent, name).textContent ?? "";
  const feed = document.documentElement;
  text(feed, "updated");
  return {
    id: text(feed, "id"),
    title: text(feed, "title"),
    entries: Array.from(feed.getElementsByTagName("entry")).map((entry) => ({
      id: text(entry, "id"),
      title: text(entry, "title"),
      url: (of(entry, "link") as Element).getAttribute("href") ?? "",
      text: text(entry, "content"),
    })),
  };
}

export interface ReadCalendarEntry {
  readonly id: string;
  readonly on: string;
  readonly summary: string;
  readonly status: string;
  readonly sequence: number;
}

export function readCalendar(text: string): ReadCalendarEntry[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents("vevent").map((entry) => ({
    id: String(entry.getFirstPropertyValue("uid")),
    on: String(entry.getFirstPropertyValue("dtstart")),
    summary: String(entry.getFirstPropertyValue("summary")),
    status: String(entry.getFirstPropertyValue("status")),
    sequence: Number(entry.getFirstPropertyValue("sequence") ?? 0),
  }));
}

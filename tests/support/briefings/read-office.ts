/** Reads office files back: the text of their parts, and what else of their XML tests ask for. */
import { strFromU8, unzipSync } from "fflate";

export type Parts = ReadonlyMap<string, string>;

/** The parts that are XML, by name. */
export function readParts(file: Uint8Array): Parts {
  const parts = Object.entries(unzipSync(file)).filter(([path]) => /\.(xml|rels)$/.test(path));
  return new Map(parts.map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** Parts numbered in their names, in order of number: slides, sheets. */
export function numberedParts(parts: Parts, name: RegExp): string[] {
  const numberOf = (path: string) => Number(/(\d+)\.xml$/.exec(path)![1]);
  return [...parts]
    .filter(([path]) => name.test(path))
    .sort(([a], [b]) => numberOf(a) - numberOf(b))
    .map(([, xml]) => xml);
}

/** What is written inside the elements of that name, in order. */
export function textsOf(xml: string, element: string): string[] {
  const found = xml.matchAll(new RegExp(`<${element}(?: [^>]*)?>([^<]*)</${element}>`, "g"));
  return [...found].map(([, text]) => unescapeXml(text!));
}

/** Whether the texts stand in this order, each after the one before it. */
export function inOrder(whole: string, texts: readonly string[]): boolean {
  let at = 0;
  return texts.every((text) => {
    const found = whole.indexOf(text, at);
    at = found + text.length;
    return found >= 0;
  });
}

/** Control characters and halves of characters, which no XML may hold. */
export function findUnprintable(parts: Parts): string[] {
  const mayStand = /[\t\n\r]/g;
  const bad = /[\p{Cc}\ufffe\uffff]|\p{Surrogate}/u;
  return [...parts].filter(([, xml]) => bad.test(xml.replace(mayStand, ""))).map(([path]) => path);
}

function unescapeXml(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_found, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

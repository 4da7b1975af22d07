/** The guides and glossary entries of content/: Markdown with a few lines of facts before it, a file for each language. */
import type { Language } from "~/i18n/languages";
import type { LinkableTerm } from "~/ui/prose/term-links";

const guideFiles = import.meta.glob<string>("../../../content/guides/*.md", {
  query: "?raw",
  import: "default",
  eager: true,
});
const glossaryFiles = import.meta.glob<string>("../../../content/glossary/*.md", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** In the order in which they are listed; the last three are the site's statements. */
export const guideSlugs = [
  "how-a-bill-becomes-law",
  "sandbox",
  "reading-this-site",
  "method",
  "accessibility",
  "open-data",
  "privacy",
] as const;
export type GuideSlug = (typeof guideSlugs)[number];

export interface Guide {
  readonly slug: GuideSlug;
  readonly title: string;
  readonly lead: string;
  readonly text: string;
}

export interface GlossaryEntry extends LinkableTerm {
  readonly term: string;
  /** The Chinese term, on English pages. */
  readonly original: string | null;
  /** Article and law, in the law's own language; null where no article defines it. */
  readonly article: string | null;
  readonly source: string | null;
  readonly text: string;
}

export function isGuideSlug(slug: string): slug is GuideSlug {
  return (guideSlugs as readonly string[]).includes(slug);
}

export function readGuide(slug: GuideSlug, language: Language): Guide {
  const { facts, text } = read(guideFiles, `guides/${slug}.${language}.md`);
  return { slug, title: facts.title ?? slug, lead: facts.lead ?? "", text };
}

/** Sorted by term in the language's own order. */
export function readGlossary(language: Language): GlossaryEntry[] {
  const ending = `.${language}.md`;
  return Object.keys(glossaryFiles)
    .filter((path) => path.endsWith(ending))
    .map((path) => {
      const code = path.split("/").at(-1)!.slice(0, -ending.length);
      const { facts, text } = read(glossaryFiles, `glossary/${code}${ending}`);
      const term = facts.term ?? code;
      const also = facts.also?.split(",").map((word) => word.trim()) ?? [];
      return {
        code,
        term,
        words: [term, ...also],
        original: facts.original ?? null,
        article: facts.article ?? null,
        source: facts.source ?? null,
        text,
      };
    })
    .sort((a, b) => a.term.localeCompare(b.term, language));
}

function read(files: Record<string, string>, name: string) {
  const file = files[`../../../content/${name}`];
  const [, head, text] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(file ?? "") ?? [];
  if (head === undefined || text === undefined) throw new Error(`content/${name} has no facts at its head`);
  const facts: Partial<Record<string, string>> = Object.fromEntries(
    head.split(/\r?\n/).map((line) => {
      const at = line.indexOf(": ");
      return [line.slice(0, at), line.slice(at + 2).trim()];
    }),
  );
  return { facts, text };
}

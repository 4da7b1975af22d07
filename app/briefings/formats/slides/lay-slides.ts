/**
 * From a briefing to slides. Each block says how much of itself fits; a section begins a slide of its own unless
 * all of it fits under the last. Nothing is left out and nothing hangs off.
 */
import type { Block, Briefing, Section } from "../../briefing";
import { oneLine } from "../print/lines";
import { sayWords, sourceLine, sourceTable } from "../print/page-words";
import { layBoard } from "./lay-board";
import { layList, layParagraph } from "./lay-prose";
import { layStrip } from "./lay-strip";
import { layTable } from "./lay-table";
import { layTimeline } from "./lay-timeline";
import { type Draft, finishSlides, headingHeight, headingMark, openSlide } from "./frame";
import type { Area, Portion, Take } from "./portion";
import { margin, sheetSizes, type Slide } from "./slide";

export function laySlides(briefing: Briefing): Slide[] {
  const drafts = [openSlide(briefing, briefing.title, briefing.subtitle)];
  for (const section of sectionsOf(briefing)) laySection(briefing, drafts, section);
  return finishSlides(briefing, drafts);
}

function sectionsOf(briefing: Briefing): Section[] {
  const sources = sourceTable(briefing);
  if (!sources) return [...briefing.sections];
  return [
    ...briefing.sections,
    { heading: sayWords(briefing, (t) => t.briefings.sources), blocks: [sources] },
  ];
}

function laySection(briefing: Briefing, drafts: Draft[], { heading, blocks }: Section): void {
  const continued = heading.map((word, index) =>
    sayWords({ languages: briefing.languages.slice(index, index + 1) }, (t) =>
      t.briefings.continued(word),
    ).join(""),
  );
  const fresh = openSlide(briefing, heading);
  const width = sheetSizes[briefing.shape].w - 2 * margin;
  const area: Area = { briefing, width, body: fresh.bottom - fresh.y };
  const takes = blocks.map((block) => layBlock(area, block));
  const isNamed = oneLine(heading) !== oneLine(briefing.title);
  let draft = drafts.at(-1)!;
  const named = isNamed ? headingHeight(briefing, heading, width) : 0;
  const isFirst = drafts.length === 1 && draft.isFresh;
  if (isFirst || fitsWhole(takes, draft.bottom - draft.y - named)) {
    if (isNamed) {
      draft.marks.push(headingMark(briefing, heading, width, draft.y));
      draft.y += named;
    }
  } else {
    draft = fresh;
    drafts.push(draft);
  }
  for (const first of takes) {
    let take: Take | null = first;
    while (take) {
      const taken = take(draft.bottom - draft.y, draft.isFresh && draft !== drafts[0]);
      if (taken) {
        place(briefing, draft, taken.portion);
        take = taken.rest;
      }
      if (!taken || take) {
        draft = openSlide(briefing, continued);
        drafts.push(draft);
      }
    }
  }
}

/** Whether all of them stand on what is left of a slide. */
function fitsWhole(takes: readonly Take[], room: number): boolean {
  let left = room;
  for (const take of takes) {
    const taken = take(left, false);
    if (!taken || taken.rest) return false;
    left -= taken.portion.height;
  }
  return left >= 0;
}

function place(briefing: Briefing, draft: Draft, { height, draw, sources = [], notes = [] }: Portion): void {
  draft.marks.push(...draw(margin, draft.y));
  draft.y += height;
  draft.isFresh = false;
  draft.notes.push(...notes);
  for (const source of briefing.sources) {
    const line = sourceLine(source);
    if (sources.includes(source.number) && !draft.sources.includes(line)) draft.sources.push(line);
  }
}

function layBlock(area: Area, block: Block): Take {
  switch (block.kind) {
    case "paragraph":
      return layParagraph(area, block);
    case "list":
      return layList(area, block);
    case "table":
      return layTable(area, block);
    case "board":
      return layBoard(area, block);
    case "strip":
      return layStrip(area, block);
    case "timeline":
      return layTimeline(area, block);
  }
}

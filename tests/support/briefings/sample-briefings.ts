/** Made-up briefings: the plan's slide, nothing at all, and one as unkind to a file format as words can be. */
import type { Briefing } from "~/briefings/briefing";
import { progressSlide } from "../plan/slides";
import { everyBlock } from "./every-block";
import { day, frame } from "./sample-frame";

export { everyBlock };

/** The plan's own slide of 17 August 2017. */
export const planBriefing: Briefing = {
  ...frame,
  sections: [
    {
      heading: ["法規調適進度"],
      blocks: [
        {
          kind: "board",
          columns: progressSlide.columns.map(({ phase, heading, bills }) => ({
            phase,
            heading: [heading],
            count: bills.length,
            cards: bills.map(({ title, printed, on }) => ({
              title: [title],
              status: [printed],
              ...(on && { on: day(on) }),
              sources: [1],
            })),
          })),
        },
      ],
    },
  ],
};

export const rareCharacters = "堃喆峯𠮷祎⁺";
export const emoji = "🎉👩\u200d💻";
export const otherScripts = "שלום سلام";
export const formula = '=cmd|"/c calc"!A1';
export const longTitle = "有關數位經濟發展之法規調適與創新實驗".repeat(23).slice(0, 400);

/** Long titles, rare characters, emoji, letters from right to left, control characters, half a character, a formula, XML. */
export function unkindBriefing(): Briefing {
  const unkind = `${rareCharacters}${emoji} ${otherScripts} <b>&"'\u0000\u0008\u202e\ud800\u200b\ufeff 末`;
  const briefing = everyBlock(3);
  return {
    ...briefing,
    title: [longTitle],
    subtitle: [unkind],
    sections: [
      {
        heading: [longTitle],
        blocks: [
          { kind: "paragraph", text: [unkind + longTitle], tone: "plain" },
          {
            kind: "board",
            columns: [
              {
                phase: "executive",
                heading: ["行政院審查中"],
                count: 1,
                cards: [{ title: [longTitle], status: [unkind], sources: [1, 2] }],
              },
              { phase: "completed", heading: ["已完成"], count: 0, cards: [] },
            ],
          },
          {
            kind: "table",
            columns: [
              { heading: [unkind], kind: "text", share: 1 },
              { heading: ["日期"], kind: "date", share: 1 },
            ],
            rows: [
              [{ text: [longTitle + longTitle] }, { text: [formula] }],
              [{ text: ["https://example.org/" + "a".repeat(300)] }, { text: [""] }],
            ],
            none: ["沒有。"],
          },
          {
            kind: "table",
            columns: [{ heading: ["空的"], kind: "text", share: 1 }],
            rows: [],
            none: ["一列也沒有。"],
          },
        ],
      },
      ...briefing.sections,
    ],
  };
}

/** A briefing about nothing at all. */
export const emptyBriefing: Briefing = { ...frame, sections: [], sources: [] };

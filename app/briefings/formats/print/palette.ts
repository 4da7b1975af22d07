/** The look of every file that is printed or projected: the site's paper and ink, one seal-red accent, a hue per phase. */
import type { StepState } from "~/domain/bills/steps";
import type { Phase } from "~/domain/bills/stages";

/** RRGGBB, as office files write colours. */
export const palette = {
  paper: "FBFAF6",
  sheet: "FFFFFF",
  rule: "D9D6CB",
  ruleStrong: "8D897C",
  ink: "16223B",
  inkSoft: "4C566B",
  link: "1D4F91",
  seal: "B3261E",
} as const;

export const phaseColors: Record<Phase, string> = {
  planning: "5D6675",
  executive: "34509A",
  legislative: "17695A",
  completed: "16223B",
  ended: "7B5B3E",
};

/** How a step of a strip is painted; its words say the same. */
export const stepPaints: Record<StepState, { fill: string; line: string; text: string }> = {
  done: { fill: palette.inkSoft, line: palette.inkSoft, text: palette.sheet },
  now: { fill: palette.seal, line: palette.seal, text: palette.sheet },
  ahead: { fill: palette.sheet, line: palette.ruleStrong, text: palette.inkSoft },
  stopped: { fill: phaseColors.ended, line: phaseColors.ended, text: palette.sheet },
};

/** The fonts that Taiwan's offices have; an office without them puts its own in their place. */
export const fonts = { screen: "Microsoft JhengHei", latin: "Calibri" } as const;

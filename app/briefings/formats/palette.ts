/** The colours of files: the site's paper and ink, a hue a phase, the seal's red for now. Six hexadecimal digits each. */
import type { Phase } from "~/domain/bills/stages";

export const ink = {
  text: "16223b",
  soft: "4c566b",
  rule: "d9d6cb",
  tint: "f4f2ea",
  paper: "ffffff",
  now: "b3261e",
};

export const phaseInk: Readonly<Record<Phase, string>> = {
  planning: "5d6675",
  executive: "34509a",
  legislative: "17695a",
  completed: "16223b",
  ended: "7b5b3e",
};

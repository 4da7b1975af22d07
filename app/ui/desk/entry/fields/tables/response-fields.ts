/** An agency's answer to statements of a round: what became of them, why, and where it landed. */
import { choice, type Field, line, plain, rows, words } from "../field";

export const responseFields: readonly Field[] = [
  line("round", { names: "rounds", fixed: true }),
  line("code", { hint: "code", fixed: true }),
  words("theme", { empty: "absent" }),
  rows("statements", [plain("whole", "")]),
  choice("verdict", "verdicts"),
  words("reason", { area: true }),
  line("bill", { names: "bills", empty: "absent" }),
  line("text", { empty: "absent" }),
  line("article", { empty: "absent" }),
  line("agency", { names: "agencies", empty: "absent" }),
  plain("day", "until", "absent"),
  plain("day", "respondedOn"),
];

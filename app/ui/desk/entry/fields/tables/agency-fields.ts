/** An agency: the names it had, and who took over from it. */
import { type Field, group, line, plain, rows, words } from "../field";

export const agencyFields: readonly Field[] = [
  line("code", { hint: "code", fixed: true }),
  rows("names", [
    line("zh"),
    line("en"),
    plain("day", "from", "absent"),
    words("short", { empty: "absent" }),
  ]),
  rows("aliases", [line("")], "absent"),
  group(
    "successor",
    [
      line("agency", { names: "agencies" }),
      plain("day", "on"),
      words("note", { empty: "absent", area: true }),
    ],
    "absent",
  ),
];

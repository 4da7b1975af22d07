/** A meeting with its agenda, a document beside a bill, and what was decided of a bill that lapsed. */
import { area, choice, type Field, line, plain, rows, words } from "../field";

const source = line("source", { names: "sources" });
const address = line("address", { empty: "absent", hint: "address" });

export const meetingFields: readonly Field[] = [
  line("code", { hint: "code" }),
  choice("body", "meetingBodies"),
  words("title"),
  plain("whole", "term", "absent"),
  plain("whole", "session", "absent"),
  line("sitting", { empty: "absent" }),
  plain("day", "on"),
  plain("day", "until", "absent"),
  choice("state", "meetingStates"),
  plain("day", "movedTo", "absent"),
  source,
  address,
  rows("agenda", [
    area("words", { rows: 2 }),
    line("bill", { names: "bills", empty: "absent" }),
    choice("state", "meetingStates", { empty: "absent" }),
  ]),
];

export const documentFields: readonly Field[] = [
  line("bill", { names: "bills" }),
  choice("kind", "documentKinds"),
  plain("day", "on"),
  words("title"),
  line("agency", { names: "agencies", empty: "absent" }),
  plain("day", "due", "absent"),
  plain("day", "replied", "absent"),
  source,
  line("at", { empty: "absent", hint: "at" }),
  address,
];

export const lapseFields: readonly Field[] = [
  plain("whole", "term"),
  line("bill", { names: "bills" }),
  choice("decision", "lapseDecisions"),
  line("successor", { names: "bills", empty: "absent" }),
  words("note", { empty: "absent", area: true }),
  line("source", { names: "sources", empty: "absent" }),
];

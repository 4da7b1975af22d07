/** What can be chosen in a form, with its words, in the order of the domain's own tables. */
import { billKinds, procedures } from "~/domain/bills/stages";
import { commencementRules, grades, relationKinds } from "~/domain/bills/vocabulary";
import { documentKinds, lapseDecisions, meetingBodies, meetingStates } from "~/domain/calendar/meeting-codes";
import { roundPhases, verdicts } from "~/domain/rounds/round-codes";
import { channels, experimentCodes, extensionBranches } from "~/domain/sandbox/experiment-codes";
import { textKinds } from "~/domain/text/text-kinds";
import type { Messages } from "~/i18n/messages";
import type { Choice } from "../../../form/inputs";

const lists = {
  procedures: ({ law }: Messages) => named(procedures, (code) => law.procedures[code]),
  billKinds: ({ law }: Messages) => named(billKinds, (code) => law.kinds[code]),
  commencementRules: ({ law }: Messages) => named(commencementRules, (code) => law.commencement[code]),
  relationKinds: ({ law }: Messages) => named(relationKinds, (code) => law.relations[code].from),
  grades: ({ law }: Messages) => named(grades, (code) => law.grades[code].name),
  channels: ({ sandboxes }: Messages) => named(channels, (code) => sandboxes.channels[code]),
  experimentCodes: ({ sandboxes }: Messages) => named(experimentCodes, (code) => sandboxes.codes[code]),
  branches: ({ sandboxes }: Messages) => named(extensionBranches, (code) => sandboxes.branches[code]),
  meetingBodies: ({ calendar }: Messages) => named(meetingBodies, (code) => calendar.bodies[code]),
  meetingStates: ({ calendar }: Messages) => named(meetingStates, (code) => calendar.states[code]),
  documentKinds: ({ calendar }: Messages) => named(documentKinds, (code) => calendar.documents.kinds[code]),
  textKinds: ({ compare }: Messages) => named(textKinds, (code) => compare.kinds[code]),
  roundPhases: ({ rounds }: Messages) => named(roundPhases, (code) => rounds.phases[code].name),
  verdicts: ({ rounds }: Messages) => named(verdicts, (code) => rounds.verdicts[code]),
  lapseDecisions: ({ terms }: Messages) => named(lapseDecisions, (code) => terms.decisions[code]),
} as const;

export type ChoiceName = keyof typeof lists;

export function choicesOf(t: Messages, name: ChoiceName): Choice[] {
  return lists[name](t);
}

function named<C extends string>(codes: readonly C[], wordsOf: (code: C) => string): Choice[] {
  return codes.map((value) => ({ value, label: wordsOf(value) }));
}

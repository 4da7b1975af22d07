/** What the desk may answer to a report: a state that goes forward, and words for everybody before it is closed. */
import { checkText } from "~/domain/change-sets/check-words";
import { type TicketState, ticketStates } from "~/domain/desk/oversight-states";
import { failure, type Problem } from "~/domain/result";
import { problemsOf } from "./problems-of";

export const mostOfAnswer = 4000;

export interface Answer {
  readonly state: string;
  readonly zh: string;
  readonly en: string;
}

/** Whether the desk is done with it. @example isClosed("looking") // false */
export function isClosed(state: TicketState): boolean {
  return state !== "received" && state !== "looking";
}

/** The states that the desk can give. */
export const answerStates = ticketStates.filter((state) => state !== "received");

/** The state, if it is one that the desk can give. @example answerStateOf("received") // null */
export function answerStateOf(text: string): TicketState | null {
  return answerStates.find((state) => state === text) ?? null;
}

/**
 * Everything that is wrong with an answer. Problems: ticket.state, ticket.answer_missing, text.too_long,
 * text.control_characters.
 * @example checkAnswer({ state: "corrected", zh: "", en: "" }) // ticket.answer_missing, of the field "zh"
 */
export function checkAnswer({ state, zh, en }: Answer): Problem[] {
  const given = answerStateOf(state);
  const missing = (field: string) => failure({ code: "ticket.answer_missing", field });
  return problemsOf([
    ...(given === null ? [failure({ code: "ticket.state", field: "state" })] : []),
    ...(given !== null && isClosed(given) && zh === "" ? [missing("zh")] : []),
    ...(given !== null && isClosed(given) && en === "" ? [missing("en")] : []),
    checkText(zh, "zh", mostOfAnswer),
    checkText(en, "en", mostOfAnswer),
  ]);
}

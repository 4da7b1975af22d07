/** Taking part in rounds: what may be wrong with a vote, a statement or a decision about one, in a sentence each. */
import { instantInTaipei } from "../dates";
import type { Facts } from "../zh-Hant/site";

const states: Readonly<Record<string, string>> = {
  pending: "awaiting moderation",
  accepted: "public",
  rejected: "not published",
  merged: "merged into another",
  redacted: "hidden",
};
const stateOf = (f: Facts) => states[String(f.state)] ?? "—";
const minute = (instant: string | number | undefined) =>
  Number.isNaN(Date.parse(String(instant))) ? "—" : instantInTaipei("en", String(instant));

export const votingProblems = {
  "round.unknown": (f: Facts) => `There is no round "${f.value}".`,
  "round.not_yet_open": (f: Facts) => `This round opens at ${minute(f.opensAt)}.`,
  "round.closed": (f: Facts) => `This round closed at ${minute(f.closesAt)}. Nothing was written.`,
  "round.tier": () => "To take part in this round, first confirm with the one-time link in an e-mail.",
  "round.takes_no_statements": () =>
    "This round takes no new statements. Please vote on those that are there.",
  "statement.unknown": (f: Facts) => `This round has no statement ${f.number}.`,
  "statement.not_votable": (f: Facts) => `This statement is ${stateOf(f)}: it takes no votes.`,
  "statement.empty": () => "Please write your statement.",
  "statement.too_long": (f: Facts) =>
    `At most ${f.most} characters; these are ${f.length}. Make it shorter, or two statements.`,
  "statement.too_many": (f: Facts) =>
    `${f.most} of your statements await moderation. Once one is decided you can write another.`,
  "statement.changed": () => "This statement has changed since you opened it. Look at it again, then decide.",
  "statement.not_yours": () => "This statement is not yours to change.",
  "statement.frozen": () =>
    "Somebody has voted: its words stay, or others would have agreed to something else.",
  "statement.own_seed": () => "Somebody else has to let in a seed that you wrote.",
  "vote.value": () => "Choose agree, disagree or pass.",
  "vote.busy": () =>
    "Too many people are voting at this moment, and this vote was not taken. Try again in a few seconds.",
  "moderation.decision": () => "Choose what is to become of this statement.",
  "moderation.not_now": (f: Facts) => `This statement is ${stateOf(f)}: that cannot be done with it.`,
  "moderation.reason": () => "Choose a reason of the published moderation policy.",
  "moderation.into": () => "Give the number of another public statement of this round to merge it into.",
  "participant.forged": () =>
    "The cookie in your browser was not made by this site. Nothing was written. Please open this page again.",
  "participant.no_cookie": () =>
    "Your browser has not kept this site's cookie, so your votes cannot be remembered. Allow cookies for this site and try again.",
  "participant.too_fast": () =>
    "Votes from your network come too fast. Try again in a minute; those already sent are kept.",
};

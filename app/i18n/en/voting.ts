/** Taking part in rounds: what may be wrong with a vote, a statement or a decision about one, in a sentence each. */
import type { RejectionReason, StatementState } from "~/domain/rounds/round-codes";
import type { Decision } from "~/domain/rounds/voting/moderation";
import { instantInTaipei } from "../dates";
import type { Facts } from "../zh-Hant/site";
import { confirmProblems, confirmWords } from "./confirm";

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
  "round.no_statements": () =>
    "The statements and votes of this round are not kept here, so there is no report.",
  "round.not_yet_open": (f: Facts) => `This round opens at ${minute(f.value)}.`,
  "round.closed": (f: Facts) => `This round closed at ${minute(f.value)}. Nothing was written.`,
  "round.tier": () => "To take part in this round, first confirm with the one-time link in an e-mail.",
  "round.takes_no_statements": () =>
    "This round takes no new statements. Please vote on those that are there.",
  "statement.unknown": (f: Facts) => `This round has no statement ${f.value}.`,
  "statement.not_votable": (f: Facts) => `This statement is ${stateOf(f)}: it takes no votes.`,
  "statement.empty": () => "Please write your statement.",
  "statement.too_long": (f: Facts) =>
    `At most ${f.most} characters; these are ${f.value}. Make it shorter, or two statements.`,
  "statement.too_many": (f: Facts) =>
    `${f.most} of your statements await moderation. Once one is decided you can write another.`,
  "statement.too_fast": () =>
    "Statements from your network come too fast. Nothing was sent; your words are kept in the field. Try again in an hour.",
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
  ...confirmProblems,
  "participant.forged": () =>
    "The cookie in your browser was not made by this site. Nothing was written. Please open this page again.",
  "participant.no_cookie": () =>
    "Your browser has not kept this site's cookie, so your votes cannot be remembered. Allow cookies for this site and try again.",
  "participant.not_sure": () => "Tick “I am sure” first. Nothing was deleted.",
  "participant.too_fast": () =>
    "Votes from your network come too fast. Try again in a minute; those already sent are kept.",
};

export const votingWords = {
  round: "Round",
  until: " to ",
  states: { upcoming: "Not yet open", open: "Open", closed: "Closed" },
  pagesOf: "Pages of this round",
  pages: {
    vote: "Vote",
    mine: "My votes and statements",
    report: "Report",
    moderation: "Moderation policy and log",
  },
  how: "One statement at a time. No account is needed; change or take back a vote until the close. Your browser remembers you, and nobody else sees how you vote.",
  progress: (voted: number, all: number) => `You have voted on ${voted} of ${all}`,
  origins: {
    seed: (number: number) => `No. ${number} · put forward by the agency`,
    participant: (number: number) => `No. ${number} · from a participant`,
  },
  answers: { agree: "Agree", disagree: "Disagree", pass: "Pass" },
  undo: "Take back",
  important: "Important to me",
  noStatements: "There is nothing to vote on yet. You can write the first statement.",
  done: (all: number) => `You have voted on all ${all} statements. Thank you. New ones will appear here.`,
  practice: {
    title: (number: number) => `Practice first: ${number} of 2`,
    first: "Bubble tea should have less sugar.",
    second: "The day after a typhoon should be a holiday too.",
    counts: "Practice: not counted and not kept",
    skip: "Skip practice and begin",
  },
  write: {
    title: "Write a statement of your own",
    how: "One matter a statement, so that others can answer with agree or disagree alone. Moderators look at it by the published policy before others vote; once somebody has voted its words stay as they are.",
    words: "Your statement",
    limit: (most: number) => `At most ${most} characters.`,
    alike:
      "Something very close is there already. If it is the same matter, vote on that one and voices add up:",
    send: "Send to the moderators",
    insist: "Mine is different: send it",
    written: (count: number) =>
      `You have written ${count}. What became of them is under "My votes and statements".`,
    sent: "Your statement has arrived and awaits the moderators. What they decide, and why, will appear below.",
  },
  mine: "My votes and statements",
  private: "Only this browser sees this page.",
  tellMe: {
    how: "Answers will stand here; the address by which you may have confirmed who you are is not kept, so nothing is sent to it. To be told when answers are published, ask for it separately: that address is never tied to your statements or votes.",
    link: "Follow this round by e-mail",
  },
  confirm: confirmWords,
  ownData: {
    title: "My data",
    download: "Download everything of mine in this round (JSON)",
    forget: "Delete the record that I took part",
    how: "Afterwards nothing leads from these votes and statements to you, and you can no longer see or change them. Votes that were counted and statements that were published stay, as nobody’s; statements that still wait are emptied. This cannot be undone.",
    sure: "I am sure",
    done: "The record that you took part in this round has been deleted.",
  },
  myVotes: (count: number) => (count === 0 ? "No votes yet" : `My votes (${count})`),
  myStatements: (count: number) => (count === 0 ? "No statements yet" : `My statements (${count})`),
  statementStates: {
    pending: "Awaiting moderation",
    accepted: "Public",
    rejected: "Not published",
    merged: "Merged",
    redacted: "Hidden",
  } satisfies Record<StatementState, string>,
  mergedInto: (number: number) => ` (into no. ${number})`,
  reword: "Change the words",
  keep: "Save",
  whyPublic: "Personal data and privacy",
  reasons: {
    off_topic: { name: "Off topic", about: "Not about what this round asks." },
    personal_attack: {
      name: "Personal attack",
      about: "Attacks, discriminates against or insults somebody or a group.",
    },
    personal_data: {
      name: "Personal data",
      about: "Names, telephone numbers, addresses or other data by which somebody can be known.",
    },
    advertising: { name: "Advertising", about: "Promotes goods, services or an event." },
    several_matters: {
      name: "Several matters",
      about:
        "Says several things, so that nobody can answer with agree or disagree alone. Please send them one by one.",
    },
    unlawful: { name: "Unlawful", about: "The words themselves break the law." },
    not_understandable: { name: "Not understandable", about: "It cannot be made out what is claimed." },
  } satisfies Record<RejectionReason, { name: string; about: string }>,
  log: {
    title: "Moderation log",
    policy: "Moderation policy",
    about:
      "Moderators look at these reasons and never at opinions. Of what is not published the number, time and reason are listed below; votes on a merged statement count for the other one.",
    none: "Nothing has been moderated yet.",
    at: "Time",
    statement: "Statement",
    decision: "Decision",
    reason: "Reason",
  },
  desk: {
    title: "Rounds",
    lead: "Statements that await moderation, seeds, and what was decided. When a round runs and what it asks is recorded in change sets.",
    none: "No round is held on this site.",
    pending: (count: number) => `${count} awaiting moderation`,
    queue: (count: number) => (count === 0 ? "Nothing awaits moderation" : `Awaiting moderation (${count})`),
    show: "Show",
    filters: {
      pending: (count: number) => `Waiting (${count})`,
      decided: (count: number) => `Decided (${count})`,
    },
    pages: "Pages of statements",
    decided: "Decided",
    decision: "Decision",
    decisions: {
      accept: "Publish",
      reject: "Do not publish",
      merge: "Merge into another",
      redact: "Hide the words",
    } satisfies Record<Decision, string>,
    reason: "Reason",
    reasonHint: "Needed to keep it out or to hide it. Public.",
    noReason: "(none)",
    note: "Note",
    noteHint: "Public.",
    into: "Merge into no.",
    decide: "Decide",
    alike: "Close to:",
    seedTitle: "Put a seed forward",
    seedHint: "It will be labelled as the agency's. Somebody else has to let it in.",
    seedWords: "Seed statement",
    meta: "It asks about the participant and not about the matter (left out of the groups)",
    addSeed: "Send for approval",
    origins: { seed: "Seed", participant: "Participant" },
    policy: "Published policy and log",
  },
};

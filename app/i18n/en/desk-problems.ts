/** What change sets may have wrong, in a sentence each. */
import type { changeSetProblems as source } from "../zh-Hant/desk-problems";
import type { Facts } from "../zh-Hant/site";

const states: Readonly<Record<string, string>> = {
  draft: "a draft",
  submitted: "waiting for review",
  returned: "returned",
  scheduled: "scheduled",
  published: "published",
  superseded: "superseded",
  withdrawn: "withdrawn",
};
const stateOf = (f: Facts) => states[String(f.state)] ?? "—";

export const changeSetProblems: typeof source = {
  "text.missing": () => "Please fill in this field.",
  "text.control_characters": () =>
    "The text holds control characters that cannot be kept. Paste it as plain text and send it again.",
  "text.too_long": (f) => `The text is too long: at most ${f.most} characters.`,
  "address.not_http": () => "An address begins with http:// or https://.",
  "event.no_source": () => "Every event needs at least one source.",
  "event.date_unreadable": (f) => `“${f.text}” cannot be read as a date.`,
  "event.in_future": (f) =>
    `“${f.text}” has not come yet. What has not happened cannot be recorded as having happened.`,
  "event.unusual_without_reason": () =>
    "This stage does not usually follow the one before. If it did, say why in Chinese and English.",
  "change_set.unknown": (f) => `There is no change set ${f.value}.`,
  "change_set.stale": () =>
    "Somebody has changed this change set since you opened it. Look at it as it is now before you decide; your words are kept below.",
  "change_set.not_open": (f) =>
    `This change set is ${stateOf(f)} and cannot be written on. Take it back or return it first.`,
  "change_set.not_possible": (f) => `This change set is ${stateOf(f)}: that step is not possible.`,
  "change_set.own": () => "You began, submitted or wrote this: another person has to approve it.",
  "change_set.not_yours": () => "Only who began or submitted it can take it back. A reviewer can return it.",
  "change_set.empty": () => "The change set holds no change yet.",
  "change_set.wrong_missing": () =>
    "A correction says in Chinese and English what was wrong. These words are made public.",
  "change_set.nothing_to_look_at": () =>
    "This change set is no emergency publication that waits for a second look.",
  "change.unknown": () => "This change set does not hold that change.",
  "change.twice": () => "Another change of this set is of the same record.",
  "change.content_missing": () => "The record to be written is empty.",
  "change.not_for_subject": () =>
    "Other records cite a source once it is published: it is neither corrected nor retracted. Record another one.",
  "change.no_target": () => "It is not said which record is to be corrected or retracted.",
  "change.reason_missing": () => "A correction or a retraction says why.",
  "change.malformed": (f) => `“${f.value}” is missing, or holds what that field cannot take.`,
  "change.unknown_name": (f) => `There is no record “${f.value}”.`,
  "change.conflict": () =>
    "Somebody has changed this record since you opened it. Both versions are below: look at them before you decide.",
  "change.gone": () => "This record was retracted: there is nothing to correct. Take the change out.",
  "round.native_needs": () => "A round held here needs this field.",
  "round.native_only": () => "Only a round held here has this field.",
  "round.days_of_native": () => "A round held here opens and closes at its instants: leave this field empty.",
  "round.platform": () => "A round held here has this site as its platform, and no other round has.",
  "round.closes_before_opens": () => "It cannot close before it opens.",
  "round.answered_before_open": () => "It cannot be answered before it opens.",
  "round.kind_fixed": () =>
    "How a round is held stays once published; one held elsewhere may become “imported” when its votes are read in.",
  "round.dates_fixed": () => "This round has opened: when it opens and closes can no longer be changed.",
  "response.choose_statements": () => "Tick the statements to answer first.",
  "response.needs_agency": () => "Say which other agency the matter belongs to.",
  "response.needs_until": () => "Say until which day it is under study.",
  "response.until_passed": () => "The study cannot end before the day of the answer.",
  "response.only_when_landed": () =>
    "Only what is adopted, partly adopted or already in the draft names a bill and an article.",
  "response.text_without_bill": () => "With a version or an article, name the bill too.",
  "schedule.unreadable": () => "The time to publish cannot be read. Write it to the minute.",
  "schedule.past": () => "The time to publish has passed.",
};

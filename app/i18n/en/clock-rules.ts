/** Each rule of time in English, by its code. The articles themselves are quoted in Chinese. */
import type {
  consequenceWords as consequenceSource,
  countingWords as countingSource,
  coversWords as coversSource,
  kindWords as kindSource,
  ruleWords as ruleSource,
  sourceWords as sourceSource,
  subjectWords as subjectSource,
} from "../zh-Hant/clock-rules";

export const ruleWords: typeof ruleSource = {
  "notice.bill": {
    name: "60-day notice of a draft bill",
    start: "the day of the notice",
    note: "A directive of the Executive Yuan, not a law. Its text was not found, and the sources differ on which bills it covers; both are listed. The actual closing day decides and may be earlier.",
  },
  term_lapse: {
    name: "End of the legislative term",
    start: "the bill reaches the Legislative Yuan",
    note: "What is undecided on the term's last day is not taken up again. Drafts still in the Executive Yuan are not affected. The days of the terms come from unofficial sources.",
  },
  negotiation: {
    name: "One month of caucus negotiation",
    start: "the bill is handed to the caucuses",
    note: "The record has only the days on which caucuses met. The handing over was that day at the latest, so the day found is the latest it can be. After the month the plenary may take the bill up; it need not pass within the month.",
  },
  "negotiation.straight_to_second": {
    name: "Negotiation for bills sent straight to second reading",
    start: "the plenary sends the bill straight to second reading",
    note: "Added on 24 June 2024; it does not apply to earlier bills. The article itself sets no period.",
  },
  session: {
    name: "Sessions of the Legislative Yuan",
    start: "February and September each year",
    note: "For orientation only. Extended and extraordinary sessions are common: a day outside a session does not mean that there was no meeting.",
  },
  promulgation: {
    name: "Ten days to promulgate",
    start: "the President receives the act",
    note: "Counted from the President's receipt, not from the third reading. The day of receipt is not public.",
  },
  "reconsideration.request": {
    name: "Ten days to ask for reconsideration",
    start: "the resolution reaches the Executive Yuan",
    note: "The day it arrived is not public. Article 57 of the Constitution is suspended by the Additional Articles.",
  },
  "reconsideration.vote": {
    name: "Fifteen days to vote on reconsideration",
    start: "the request reaches the Legislative Yuan",
    note: "The record has the day of the request; its delivery may be later, so no day is computed.",
  },
  "reconsideration.recess": {
    name: "Reconsideration during recess",
    start: "the request reaches the Legislative Yuan",
    note: "In recess an extraordinary session meets within seven days; the fifteen days run from its opening.",
  },
  "effect.third_day": {
    name: "In force on the third day after promulgation",
    start: "the day of promulgation, counted as the first",
    note: "For laws that take effect on promulgation. Interpretation No. 161: the day itself counts, so the effect is two days later.",
  },
  "effect.by_order": {
    name: "Day of effect set by order",
    start: "the day of promulgation",
    note: "Until the order there is no day of effect, and none is computed.",
  },
  "effect.must_be_named": {
    name: "A law says when it takes effect",
    start: "when it is made",
    note: "A named day, promulgation, or an order that is to name the day.",
  },
  "sunset.expiry": {
    name: "Repealed when its time is over",
    start: "the last day that the law names",
    note: "No repeal is needed, but the authority announces it.",
  },
  "sunset.extension": {
    name: "Extension to be tabled a month before expiry",
    start: "the last day that the law names",
    note: "Counted back one month. No law says how to count back: this site takes the same day of the month before, or its last day, and does not move it off a day of rest.",
  },
  "notice.regulation": {
    name: "60-day notice of a draft regulation",
    start: "the day of the notice",
    note: "The Administrative Procedure Act only asks for a period; the 60 days come from a directive of the Executive Yuan whose text was not found. The actual closing day decides and may be earlier.",
  },
  "notice.no_number": {
    name: "A period for comments on a draft regulation",
    start: "the day of the notice",
    note: "The Act names no number of days. This item is one of those that a notice must state.",
  },
  "effect.regulation": {
    name: "In force on the third day after issue",
    start: "the day of issue, counted as the first",
    note: "For regulations that take effect on issue.",
  },
  "review.regulation": {
    name: "Three months of review by a committee",
    start: "the plenary refers the regulation to a committee",
    note: "May be extended once. Days of recess are left out; this site has no table of them, so the day found is the earliest it can be.",
  },
  "correction.regulation": {
    name: "Two months to correct or repeal a regulation",
    start: "the Legislative Yuan notifies the agency",
    note: "The day on record is taken as the day of the notification.",
  },
  "fintech.decision": {
    name: "Decision within sixty days",
    start: "the application is accepted",
    note: "Starts anew when missing documents are in. That day is not public, so the day found is the earliest it can be.",
  },
  "fintech.term": {
    name: "One year at most",
    start: "the experiment starts",
    note: "The approval may give less. Where the record names the last day, that day stands.",
  },
  "fintech.extension_request": {
    name: "Extension to be asked for a month before the end",
    start: "the last day of the period, counted back",
    note: "The same day of the month before, or that month's last day; not moved off a day of rest.",
  },
  "fintech.extension_decision": {
    name: "Extension decided before the end",
    start: "the extension is asked for",
    note: "The day of the request is not public.",
  },
  "fintech.cap": {
    name: "18 months at most, ordinarily",
    start: "the experiment starts",
    note: "A year and one extension of six months.",
  },
  "fintech.cap_law_change": {
    name: "Three years at most where a law must change",
    start: "the experiment starts",
    note: "More than one extension is possible then.",
  },
  "fintech.change": {
    name: "Changes decided within a month",
    start: "the request to change is received",
    note: "The day of the request is not public.",
  },
  "fintech.start": {
    name: "To start within three months",
    start: "the notice of approval is received",
    note: "The day of receipt is not public, but it is not before the approval.",
  },
  "fintech.start_notice": {
    name: "Five working days to report the start",
    start: "the experiment starts",
    note: null,
  },
  "fintech.report": { name: "Results within a month of the end", start: "the period ends", note: null },
  "fintech.evaluation": {
    name: "Evaluation within sixty days",
    start: "the documents are complete",
    note: "That day is not public, but it is not before the report.",
  },
  "fintech.amendment": {
    name: "Draft amendment within three months",
    start: "the period ends",
    note: "Where the authority finds that a financial law must change.",
  },
  "fintech.yearly_report": {
    name: "Yearly report to the Legislative Yuan",
    start: "the year ends",
    note: "A duty of the authority, not of one experiment.",
  },
  "unmanned.decision": {
    name: "Decision within sixty days",
    start: "the application is accepted",
    note: "Starts anew when missing documents are in. That day is not public, so the day found is the earliest it can be.",
  },
  "unmanned.term": {
    name: "One year at most",
    start: "the experiment starts",
    note: "The approval may give less. Where the record names the last day, that day stands.",
  },
  "unmanned.extension_request": {
    name: "Extension to be asked for 60 days before the end",
    start: "the last day of the period, counted back",
    note: "Sixty days back; not moved off a day of rest.",
  },
  "unmanned.extension_decision": {
    name: "Extension decided before the end",
    start: "the extension is asked for",
    note: "The day of the request is not public.",
  },
  "unmanned.cap": {
    name: "24 months at most, ordinarily",
    start: "the experiment starts",
    note: "A year and one extension of a year.",
  },
  "unmanned.cap_law_change": {
    name: "Four years at most where a law must change",
    start: "the experiment starts",
    note: "More than one extension is possible where the review meeting finds that laws must change.",
  },
  "unmanned.start": {
    name: "To start from the day after delivery",
    start: "the approval is delivered",
    note: "The day of delivery is not public, but it is not before the approval.",
  },
  "unmanned.interventions": {
    name: "Monthly report of human interventions",
    start: "each month of the experiment",
    note: null,
  },
  "unmanned.records": { name: "Records kept for three years", start: "the period ends", note: null },
  "unmanned.report": { name: "Report within thirty days of the end", start: "the period ends", note: null },
};

export const subjectWords: typeof subjectSource = {
  bill: "Bills",
  regulation: "Regulations",
  fintech: "FinTech experiments",
  unmanned: "Unmanned-vehicle experiments",
};

export const kindWords: typeof kindSource = {
  deadline: "something must be done by then",
  expectation: "something follows or becomes possible then",
  window: "a time in which something can be done",
};

export const consequenceWords: typeof consequenceSource = {
  none_stated: "the article does not say",
  plenary_may_schedule: "the plenary takes the bill up",
  lapses: "the next term does not take it up; it has to be tabled again",
  resolution_void: "the resolution is void",
  takes_effect: "it takes effect",
  expires: "it is repealed by itself",
  cannot_extend: "an extension can no longer be asked for",
  deemed_reviewed: "the review counts as done",
  regulation_void: "the regulation is void",
  approval_void: "the approval is void",
  permission_ends: "the experiment may not go on",
};

export const countingWords: typeof countingSource = {
  apa_48: "Counted by article 48 of the Administrative Procedure Act.",
  apa_48_unverified:
    "Counted by article 48 of the Administrative Procedure Act; no source was found that says whether it governs this period.",
  standard_act_13:
    "Counted by article 13 of the Central Regulation Standard Act: the day of promulgation or issue is the first.",
  own_words: "Counted by the words of the article itself.",
  none: "No day is counted.",
};

export const coversWords: typeof coversSource = {
  all_drafts: "at least 60 days for draft laws and draft regulations alike",
  regulations: "60 days for all draft regulations (14 before, and 7 before that)",
  trade_bills: "of draft laws, only those on trade, investment or intellectual property",
};

export const sourceWords: typeof sourceSource = {
  constitution: "Laws and Regulations Database: Constitution",
  "additional-articles": "Laws and Regulations Database: Additional Articles of the Constitution",
  "powers-act": "Laws and Regulations Database: act governing the Legislative Yuan's powers",
  "standard-act": "Laws and Regulations Database: Central Regulation Standard Act",
  "procedure-act": "Laws and Regulations Database: Administrative Procedure Act",
  "fintech-act": "Laws and Regulations Database: FinTech experimentation act",
  "unmanned-act": "Laws and Regulations Database: unmanned-vehicle experimentation act",
  "amcham-2016": "American Chamber of Commerce in Taipei, October 2016",
  "participation-minutes-2016":
    "Minutes on online participation (27 December 2016) citing an Executive Yuan letter",
  "law-versions": "Third reading and promulgation of each version of a law (public copy)",
};

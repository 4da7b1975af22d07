/** Stages, procedures and related words in English, by code. */
import type { stageWords as source } from "../zh-Hant/stages";

export const stageWords: typeof source = {
  phases: {
    planning: {
      name: "In planning",
      about:
        "The responsible agency studies, drafts, gives notice or consults; nothing has gone to the Executive Yuan.",
      doing: "In planning",
    },
    executive: {
      name: "Before the Executive Yuan",
      about:
        "A minister without portfolio reviews the draft; the cabinet approves it and sends it to the Legislative Yuan.",
      doing: "Under review",
    },
    legislative: {
      name: "Before the Legislative Yuan",
      about:
        "First reading, committee, caucus negotiation, second and third reading. It is complete only when the President promulgates it.",
      doing: "In deliberation",
    },
    completed: {
      name: "Completed",
      about: "Promulgated by the President, or issued by an agency. Taking effect may need another date.",
      doing: "Completed",
    },
    ended: {
      name: "Not completed",
      about: "Lapsed with the term, withdrawn or not passed. To go on it must be proposed again.",
      doing: "Ended",
    },
  },
  stages: {
    "planning.study": { name: "Study", about: "The agency studies whether and how to change the law." },
    "planning.drafting": { name: "Drafting", about: "The agency writes the articles." },
    "planning.notice": {
      name: "Draft notice",
      about: "The agency publishes the draft and takes comments until a date.",
    },
    "planning.consultation": { name: "Consultation", about: "Opinions are collected online or in meetings." },
    "executive.submitted": { name: "Submitted", about: "The agency sends the draft to the Executive Yuan." },
    "executive.review": {
      name: "Minister’s review",
      about:
        "A minister without portfolio goes through the articles with the agencies, often in several meetings.",
    },
    "executive.reviewed": {
      name: "Review finished",
      about: "The review is over; the draft waits for the cabinet meeting.",
    },
    "executive.approved": {
      name: "Cabinet approval",
      about: "The cabinet approves the draft and will send it on.",
    },
    "executive.returned": {
      name: "Returned to the agency",
      about: "The Executive Yuan asks the agency to think again.",
    },
    "legislative.sent": {
      name: "Sent to the Legislative Yuan",
      about: "The Executive Yuan sends the draft to the legislature.",
    },
    "legislative.procedure": {
      name: "Procedure Committee",
      about: "Puts it on the agenda, or sends it back to be tabled again, which is not an end.",
    },
    "legislative.first_reading": { name: "First reading", about: "The title is read out in plenary." },
    "legislative.referred": {
      name: "Referred to committee",
      about: "The bill goes to the committee concerned.",
    },
    "legislative.committee": {
      name: "Committee review",
      about: "The committee goes through it, often in several meetings.",
    },
    "legislative.reported": { name: "Reported", about: "The committee reports its result to the plenary." },
    "legislative.negotiation": {
      name: "Caucus negotiation",
      about: "The party caucuses negotiate the disputed articles.",
    },
    "legislative.second_reading": {
      name: "Second reading",
      about: "The plenary debates the bill as a whole and article by article, and votes.",
    },
    "legislative.third_reading": {
      name: "Third reading",
      about:
        "The plenary passes the whole bill. That is not the end: it becomes law when the President promulgates it.",
    },
    "legislative.to_president": {
      name: "Sent for promulgation",
      about: "The legislature sends the passed law to the President and the Executive Yuan.",
    },
    "legislative.not_countersigned": {
      name: "Not countersigned",
      about: "The premier has not countersigned; the President has not promulgated.",
    },
    "legislative.reconsideration": {
      name: "Reconsideration",
      about:
        "The Executive Yuan, with the President’s approval, asks the legislature to vote again (覆議). Not the same as a motion to reconsider (復議).",
    },
    "completed.promulgated": {
      name: "Promulgated",
      about: "The President promulgates the law. When it takes effect is for the law itself to say.",
    },
    "completed.partly_in_force": {
      name: "Partly in force",
      about: "Some articles are in force, others not yet.",
    },
    "completed.in_force": { name: "In force", about: "The law has effect." },
    "completed.expired": { name: "Expired", about: "The law set itself a term and it has run out." },
    "completed.repealed": { name: "Repealed", about: "The law has been repealed." },
    "completed.struck_down": { name: "Struck down", about: "The Constitutional Court has declared it void." },
    "ended.lapsed": {
      name: "Lapsed with the term",
      about: "The legislators’ term ended before a decision; the next legislature does not go on with it.",
    },
    "ended.withdrawn": { name: "Withdrawn", about: "The proposer took the draft back." },
    "ended.declined": { name: "Not taken up", about: "The legislature decided not to deliberate on it." },
    "ended.dropped": { name: "Dropped", about: "No longer pursued, or struck by a decision of the plenary." },
    "ended.defeated": {
      name: "Defeated at third reading",
      about: "The plenary did not pass the whole bill.",
    },
    "ended.annulled": {
      name: "Decision annulled",
      about: "The earlier decision fell after reconsideration.",
    },
    "regulation.planned": {
      name: "Planned",
      about: "Listed in the plan; the agency has not published a draft.",
    },
    "regulation.drafting": { name: "Drafting", about: "The agency writes the articles." },
    "regulation.notice": {
      name: "Draft notice",
      about: "The agency publishes the draft and takes comments until a date.",
    },
    "regulation.issued": {
      name: "Issued",
      about: "The agency issues the regulation. It needs no vote of the legislature.",
    },
    "regulation.in_force": { name: "In force", about: "The regulation has effect." },
    "regulation.repealed": {
      name: "Repealed",
      about: "The regulation has been repealed or has lost effect.",
    },
    "regulation.dropped": { name: "Dropped", about: "The agency no longer pursues it." },
    "study.planned": { name: "Planned", about: "Listed in the plan; no record that it has begun." },
    "study.under_way": { name: "Under way", about: "The study or review is going on." },
    "study.concluded": { name: "Concluded", about: "The study or review has produced its result." },
    "study.dropped": { name: "Dropped", about: "No longer pursued." },
  },
  beside: {
    "beside.commencement_order": "Order fixing the effective date",
    "beside.motion_to_reconsider": "Motion to reconsider",
    "beside.public_hearing": "Public hearing",
    "beside.resolution": "Accompanying resolution",
    "beside.committee_meeting": "Review meeting",
    "beside.notice_closed": "Notice period closed",
    "beside.other_amendment": "Another bill on the same law",
    "beside.predecessor": "Earlier draft",
    "beside.sent_to_legislature": "Sent to the Legislative Yuan",
    "beside.legislature_noted": "Noted",
    "beside.legislature_review": "Referred for review",
    "beside.legislature_filed": "Filed",
    "beside.legislature_objected": "Correction or repeal requested",
  },
  milestones: {
    "executive.submitted": "Submitted for review",
    "executive.reviewed": "Review finished",
    "executive.approved": "Approved by the cabinet",
    "executive.returned": "Returned to the agency",
    "legislative.sent": "Sent to the Legislative Yuan",
    "completed.promulgated": "Promulgated",
    "regulation.issued": "Issued",
    "ended.withdrawn": "Withdrawn",
  },
  steps: {
    planning: "Planning",
    executive: "Executive Yuan",
    legislative: "Legislative Yuan",
    third_reading: "Third reading",
    promulgated: "Promulgated",
    in_force: "In force",
    notice: "Notice",
    issued: "Issued",
    planned: "Planned",
    under_way: "Under way",
    concluded: "Concluded",
  },
  stepStates: { done: "passed", now: "now", ahead: "not reached", stopped: "stopped here" },
  procedures: { statute: "Statute", regulation: "Regulation", study: "Study or review" },
  kinds: {
    new_act: "New act",
    amendment: "Amendment",
    regulation: "Regulation",
    principle: "Review principles",
    study: "Study",
  },
  grades: {
    official: { name: "Official record", about: "An agency’s gazette, database or notice." },
    secondary: { name: "Secondary source", about: "Press, a law firm or another retelling." },
    derived: {
      name: "Derived by a rule",
      about: "No source says so outright; a rule of law or of the record gives it.",
    },
    plan: { name: "Plan’s slides", about: "Only the plan’s slides of 17 Aug 2017 say so." },
  },
  sourceKinds: {
    ly_gazette: "Legislative Yuan Gazette",
    sitting_agenda: "Agenda of a sitting",
    ey_gazette: "Executive Yuan Gazette",
    presidential_gazette: "Presidential Office Gazette",
    gazette: "Other gazette",
    law_database: "Law database",
    press_release: "Press release",
    press: "Press",
    law_firm: "Law firm",
    repository: "Public repository",
    plan: "Plan",
    directive: "Directive",
    website: "Website",
    statute: "Statute",
    company: "Company",
    join: "JOIN platform",
    other: "Other",
  },
  rules: {
    "effect-on-third-day": {
      name: "Effective upon promulgation",
      about:
        "中央法規標準法 Art. 13: effect begins on the third day counted from promulgation, that day included, so the day of promulgation plus two.",
    },
    "term-lapse": {
      name: "Lapse with the term",
      about:
        "立法院職權行使法 Art. 13: bills not decided when the legislators’ term ends are not continued by the next.",
    },
    "sitting-date": {
      name: "First-reading day of the sitting",
      about:
        "The record gives only the sitting; every other bill of that sitting was first read on this day.",
    },
  },
  commencement: {
    on_promulgation: "Effective upon promulgation",
    by_order: "Effective from a day fixed by order",
    fixed_day: "The law fixes the day",
    unknown: "Clause on effect not found",
  },
  planLists: {
    progress: "Progress of legal adjustment",
    schedule: "Schedule of legal adjustment",
    sandbox: "Legal basis for regulatory sandboxes",
  },
  relations: {
    prior_term: { from: "Bill of the earlier term", to: "Proposed again in a later term" },
    reviewed_with: { from: "Reviewed together", to: "Reviewed together" },
    leads_to: { from: "Led to", to: "Came from" },
    enables: { from: "Makes possible", to: "Legal basis" },
    requires: { from: "Regulation it calls for", to: "Act that calls for it" },
    replaces: { from: "Replaces", to: "Later replaced by" },
    same_law: { from: "Another bill on the same law", to: "Another bill on the same law" },
  },
};

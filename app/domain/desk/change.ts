/** What one change of a change set does, and to what. The record itself is in the form of content/ (db/records). */

/** The kinds of records that staff write. */
export const changeSubjects = [
  "event",
  "bill",
  "relation",
  "agency",
  "source",
  "text_version",
  "experiment",
  "experiment_event",
  "meeting",
  "document",
  "lapse_decision",
  "round",
  "response",
] as const;
export type ChangeSubject = (typeof changeSubjects)[number];

/** record: a new one · correct: another in its place, with what was wrong · retract: taken back, with what was wrong. */
export const changeActions = ["record", "correct", "retract"] as const;
export type ChangeAction = (typeof changeActions)[number];

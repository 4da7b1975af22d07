/** Whose meetings the calendar shows, and what became of a meeting or of an item on its agenda. */
export const meetingBodies = [
  "executive_yuan",
  "procedure_committee",
  "committee",
  "plenary",
  "negotiation",
] as const;
export type MeetingBody = (typeof meetingBodies)[number];

/** scheduled 排定 · held 已開 · moved 改期 · adjourned 流會 · kept 保留. */
export const meetingStates = ["scheduled", "held", "moved", "adjourned", "kept"] as const;
export type MeetingState = (typeof meetingStates)[number];

export const documentKinds = ["public_hearing", "committee_report", "resolution"] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const lapseDecisions = ["resent", "resent_amended", "not_resent", "unknown"] as const;
export type LapseDecision = (typeof lapseDecisions)[number];

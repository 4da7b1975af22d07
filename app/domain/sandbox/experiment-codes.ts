/** What can happen to an experiment under an enabling act, in the usual order. */
export const experimentCodes = [
  "applied",
  "accepted",
  "approved",
  "refused",
  "withdrawn",
  "started",
  "changed",
  "extended",
  "ended",
  "reported",
  "evaluated",
  "revoked",
  "moved_to_trial", // 改以業務試辦續行
  "landed", // 落地: licensed or otherwise lawful for good
  "stopped", // the business ended after the experiment
] as const;
export type ExperimentCode = (typeof experimentCodes)[number];

/** sandbox: under an enabling act · trial 業務試辦 · grey_area 創新法規沙盒 (解釋灰色地帶). */
export const channels = ["sandbox", "trial", "grey_area"] as const;
export type Channel = (typeof channels)[number];

/** Which branch of the article allowed an extension: the ordinary one, or the one for laws that must change. */
export const extensionBranches = ["ordinary", "law_change"] as const;
export type ExtensionBranch = (typeof extensionBranches)[number];

/** Words of previews and their links. */
import type { previewProblems as zhProblems, previewWords as zhWords } from "../zh-Hant/preview";

export const previewWords: typeof zhWords = {
  region: "Preview",
  notPublished: "This is a preview; nothing of it is published.",
  shows: (title) => `It shows the site as it would be with the change set “${title}”.`,
  until: (when) => `This link works until ${when}.`,
  links: "Preview links",
  lead: "By a link somebody without an account sees the site with this change set applied, for seven days; it can be taken back at any time.",
  see: "Look at it yourself",
  label: "For whom",
  labelHint: "Such as: legal department of the FSC. Only staff see this.",
  make: "Make a link",
  made: "The link is shown only now; please copy it:",
  none: "No links yet.",
  columns: { label: "For whom", made: "Made", ends: "Ends", act: "Act" },
  revoke: "Take back",
  revoked: "taken back",
  expired: "ended",
};

export const previewProblems: typeof zhProblems = {
  "preview.unknown": () => "There is no such preview link. Please ask whoever gave it to you.",
  "preview.ended": () => "This preview link has ended or was taken back. Please ask for a new one.",
  "preview.cannot_apply": (f) =>
    `This change set cannot be applied now: the record of change ${f.value} has a newer version, or the change is incomplete.`,
  "change_set.unknown": (f) => `There is no change set ${f.value}.`,
  "preview.label": () => "Please say for whom the link is, in at most 100 characters.",
};

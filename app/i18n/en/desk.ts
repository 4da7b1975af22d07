/** The desk's frame, menu and shared words. */
import type { deskProblems as zhProblems, deskWords as zhWords, formWords as zhForm } from "../zh-Hant/desk";

export const deskWords: typeof zhWords = {
  name: "Lawtrail desk",
  menu: "Desk menu",
  publicSite: "To the public site",
  signOut: "Sign out",
  nav: {
    home: "Today",
    sets: "Change sets",
    sitting: "A sitting day",
    progress: "Progress control",
    rounds: "Rounds",
    tickets: "Reported errors",
    briefings: "Briefings",
    history: "History",
    staff: "People",
  },
  roles: {
    author: "author",
    reviewer: "reviewer",
    administrator: "administrator",
    reporter: "reporter",
    observer: "observer",
  },
  drafts: {
    label: "Draft",
    save: "Save as a draft",
    saving: "Saving the draft…",
    savedAt: (time) => `Draft saved at ${time}`,
    failed: "The draft could not be saved. Your words are still on this page; it will be tried again.",
    signedOut:
      "Your session has ended, so the draft was not saved. Sign in again in another tab, then go on here.",
    waiting: "Restore or discard the older draft first; then drafts save themselves again.",
    offer: (at) => `You left a draft on ${at} that is not sent yet.`,
    restored: (at) => `Below is the draft that you saved on ${at}. It is not sent yet.`,
    restore: "Restore the draft",
    discard: "Discard the draft",
  },
};

export const formWords: typeof zhForm = {
  optional: "optional",
  problems: (count) =>
    count === 1
      ? "One thing needs mending; your words are all still here:"
      : `${count} things need mending; your words are all still here:`,
  calendar: {
    open: (field) => `Pick from a calendar: ${field}`,
    title: (field) => `${field}: pick a date`,
    year: "Year",
    month: "Month",
    months: [
      ...["January", "February", "March", "April", "May", "June", "July"],
      ...["August", "September", "October", "November", "December"],
    ],
    today: "Today",
    keys: "Arrow keys pick a day, Page Up and Page Down a month, with Shift a year; Enter takes it, Escape closes.",
    inCommonEra: (iso) => iso,
  },
};

/** Codes of roles as their names; none when the refusal does not say. */
function rolesNamed(codes: string | number | undefined): string {
  const names: Readonly<Record<string, string>> = deskWords.roles;
  return String(codes ?? "")
    .split(",")
    .map((code) => names[code] ?? code)
    .join(", ");
}

export const deskProblems: typeof zhProblems = {
  forbidden: (f) => `You may not do this. Roles that may: ${rolesNamed(f.value)}.`,
  "form.unreadable": () => "The form arrived broken, so nothing was done. Open the page again and repeat it.",
  "draft.no_form": () => "This page has no form that can be kept as a draft.",
  "draft.too_large": (f) =>
    `That is too much, so the draft was not saved: all fields together hold at most ${f.most} characters. Keep your words elsewhere and go back in your browser.`,
  "form.spent": () =>
    "This form was already sent, or does not belong to your session, so nothing was done. Open the page again and repeat it.",
};

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
};

export const formWords: typeof zhForm = {
  optional: "optional",
  problems: (count) =>
    count === 1
      ? "One thing needs mending; your words are all still here:"
      : `${count} things need mending; your words are all still here:`,
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
  "form.spent": () =>
    "This form was already sent, or does not belong to your session, so nothing was done. Open the page again and repeat it.",
};

/**
 * Who may do what at the desk: one table of roles and actions, asked on the server for every route and command. What a
 * reporter may touch besides (the items of their own agency) is asked where the item is known.
 */

/** 撰稿 author · 覆核 reviewer · 管理 administrator · 填報 reporter (a lead agency) · 檢視 observer (by link, read-only). */
export const roles = ["author", "reviewer", "administrator", "reporter", "observer"] as const;
export type Role = (typeof roles)[number];

/** The roles that somebody can be given; an observer has a link and no account. */
export const staffRoles = ["author", "reviewer", "administrator", "reporter"] as const;
export type StaffRole = (typeof staffRoles)[number];

/** Each action of the desk and the roles that may do it. */
const allowed = {
  "desk.see": ["author", "reviewer", "administrator", "reporter"],
  "account.manage": ["author", "reviewer", "administrator", "reporter"],
  "change_set.see": ["author", "reviewer", "administrator"],
  "change_set.write": ["author", "reviewer", "administrator"],
  "change_set.submit": ["author", "reviewer", "administrator"],
  "change_set.return": ["reviewer", "administrator"],
  "change_set.publish": ["reviewer", "administrator"],
  "change_set.schedule": ["reviewer", "administrator"],
  "change_set.publish_alone": ["reviewer", "administrator"],
  "change_set.look_again": ["reviewer", "administrator"],
  "change_set.withdraw": ["author", "reviewer", "administrator"],
  "change_set.preview": ["author", "reviewer", "administrator", "observer"],
  "preview_link.make": ["author", "reviewer", "administrator"],
  "bill.check": ["author", "reviewer", "administrator"],
  "history.see": ["author", "reviewer", "administrator"],
  "ticket.see": ["author", "reviewer", "administrator"],
  "ticket.answer": ["author", "reviewer", "administrator"],
  "mail.see": ["author", "reviewer", "administrator"],
  "mail.send_again": ["reviewer", "administrator"],
  "progress.see": ["author", "reviewer", "administrator", "reporter"],
  "progress.report": ["reporter", "administrator"],
  "progress.review": ["reviewer", "administrator"],
  "progress.release": ["administrator"],
  "progress.set_up": ["administrator"],
  "briefing.see": ["author", "reviewer", "administrator"],
  "briefing.keep": ["author", "reviewer", "administrator"],
  /** On a schedule or at once: the files go into the public archive, so not by an author alone. */
  "briefing.make": ["reviewer", "administrator"],
  "statement.see": ["author", "reviewer", "administrator"],
  "statement.seed": ["author", "reviewer", "administrator"],
  "statement.moderate": ["author", "reviewer", "administrator"],
  /** Other people's files become public here: not by an author alone. */
  "round.import": ["reviewer", "administrator"],
  "term.decide": ["author", "reviewer", "administrator", "reporter"],
  "staff.manage": ["administrator"],
  "audit.see": ["administrator"],
  "settings.change": ["administrator"],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Action = keyof typeof allowed;
export const actions = Object.keys(allowed) as readonly Action[];

/** Whether a role may do an action. @example mayDo("author", "change_set.publish") // false */
export function mayDo(role: Role, action: Action): boolean {
  return (allowed[action] as readonly Role[]).includes(role);
}

/** The roles that may do an action, for the page that explains a refusal. @example rolesFor("staff.manage") // ["administrator"] */
export function rolesFor(action: Action): readonly Role[] {
  return allowed[action];
}

/** The whole table of roles and actions, written out a second time by hand: a changed right has to be changed twice. */
import { expect, test } from "vitest";
import { actions, mayDo, roles, rolesFor, staffRoles } from "~/domain/desk/roles";

/** a author · r reviewer · A administrator · p reporter · o observer, in the order of `roles`; a dot: may not. */
const table: Readonly<Record<string, string>> = {
  "desk.see": "arAp.",
  "account.manage": "arAp.",
  "change_set.see": "arA..",
  "change_set.write": "arA..",
  "change_set.submit": "arA..",
  "change_set.return": ".rA..",
  "change_set.publish": ".rA..",
  "change_set.schedule": ".rA..",
  "change_set.publish_alone": ".rA..",
  "change_set.look_again": ".rA..",
  "change_set.withdraw": "arA..",
  "change_set.preview": "arA.o",
  "preview_link.make": "arA..",
  "bill.check": "arA..",
  "history.see": "arA..",
  "ticket.see": "arA..",
  "ticket.answer": "arA..",
  "mail.see": "arA..",
  "mail.send_again": ".rA..",
  "progress.see": "arAp.",
  "progress.report": "..Ap.",
  "progress.review": ".rA..",
  "progress.release": "..A..",
  "progress.set_up": "..A..",
  "briefing.see": "arA..",
  "briefing.keep": "arA..",
  "briefing.make": ".rA..",
  "round.import": ".rA..",
  "statement.see": "arA..",
  "statement.seed": "arA..",
  "statement.moderate": "arA..",
  "term.decide": "arAp.",
  "staff.manage": "..A..",
  "audit.see": "..A..",
  "settings.change": "..A..",
};

test("every role may do of every action what the table says, and no action is left out of it", () => {
  expect(roles).toEqual(["author", "reviewer", "administrator", "reporter", "observer"]);
  expect([...actions].sort()).toEqual(Object.keys(table).sort());
  for (const [action, marks] of Object.entries(table))
    roles.forEach((role, index) =>
      expect(mayDo(role, action as (typeof actions)[number]), `${role} ${action}`).toBe(marks[index] !== "."),
    );
});

test("who is told of a refusal learns which roles may: the same ones", () => {
  for (const action of actions)
    expect([...rolesFor(action)].sort()).toEqual(roles.filter((role) => mayDo(role, action)).sort());
});

test("an author publishes nothing, a reporter sees no change set, and nobody can be made an observer", () => {
  expect(
    actions.filter((action) => mayDo("author", action) && /publish|schedule|return/.test(action)),
  ).toEqual([]);
  expect(actions.filter((action) => mayDo("reporter", action) && action.startsWith("change_set"))).toEqual(
    [],
  );
  expect(staffRoles).not.toContain("observer");
});

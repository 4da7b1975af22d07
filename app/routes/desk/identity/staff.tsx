/** /desk/staff : who may work at the desk. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { taipeiDateOf } from "~/domain/dates/calendar-date";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { invite, makeResetLink, revokeLink } from "~/identity/people/invitations";
import { changeStaff, requireAuthenticatorOfAll, type StaffChange } from "~/identity/people/staff-admin";
import { StaffPage, type StaffAnswer } from "~/ui/identity/staff-page";
import type { FormState } from "~/ui/form/form-state";
import { listAgencyNamesOn } from "~db/queries/bills/names-at";
import { isAuthenticatorRequired } from "~db/queries/staff/authenticator-rule";
import { listStaff } from "~db/queries/staff/find-staff";
import { listOpenInvitations } from "~db/queries/staff/invitations";
import { titleTags } from "../../page-title";
import { unprocessable, valuesOf } from "../../read-form";
import { requireActor, requireForm } from "../desk-request";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = await requireActor(request, context, "staff.manage");
  const { store, now } = context;
  const at = now.toISOString();
  const agencies = await listAgencyNamesOn(store.read, { asOf: taipeiDateOf(now), known: null });
  return {
    me: actor.staffId,
    now: at,
    people: await listStaff(store.read),
    allRequired: await isAuthenticatorRequired(store.read),
    open: await listOpenInvitations(store.read, at),
    agencies: [...agencies.values()],
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, form } = await requireForm(request, context, "staff.manage");
  const { store, now, publicOrigin } = context;
  const values = valuesOf(form);
  const staffId = Number(values["person"]) || 0;
  const address = (purpose: string, token: string) => `${publicOrigin}/desk/link/${purpose}/${token}`;
  if (values["do"] === "invite") {
    const { email = "", role = "", agency = "" } = values;
    const made = await invite(store, actor, { email, role, agencyCode: agency || null }, now);
    return made.ok ? { invited: address("invite", made.value.token) } : unprocessable(values, [made.problem]);
  }
  if (values["do"] === "reset") {
    const made = await makeResetLink(store, actor, staffId, now);
    return made.ok ? { reset: address("reset", made.value.token) } : unprocessable(values, [made.problem]);
  }
  if (values["do"] === "revoke") {
    await revokeLink(store, actor, Number(values["link"]) || 0, now);
    return { done: true };
  }
  if (values["do"] === "require_all" || values["do"] === "unrequire_all") {
    const set = await requireAuthenticatorOfAll(store, actor, values["do"] === "require_all", now);
    return set.ok ? { done: true } : unprocessable(values, [set.problem]);
  }
  const changed = await changeStaff(store, actor, staffId, changeOf(values), now);
  return changed.ok ? { done: true } : unprocessable(values, [changed.problem]);
}

function changeOf({ do: kind = "", role = "", agency = "" }: Record<string, string>): StaffChange {
  if (kind === "require" || kind === "unrequire")
    return { kind: "require_authenticator", required: kind === "require" };
  if (kind === "disable" || kind === "enable" || kind === "sign_out") return { kind };
  return { kind: "role", role, agencyCode: agency || null };
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.identity.staff.title, t.identity.staff.lead);
};

export default function Staff() {
  const answer = useActionData() as StaffAnswer | FormState | undefined;
  return <StaffPage {...useLoaderData<typeof loader>()} answer={answer} />;
}

/** /desk : around every page of the desk, who is signed in and where one can go. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { issueFormToken } from "~/identity/form-tokens";
import { DeskProvider } from "~/ui/desk/desk-context";
import { DeskShell } from "~/ui/desk/desk-shell";
import { requireActor } from "./desk-request";
import { openDraft } from "./drafts/open-draft";

export const handle = { frame: "desk" };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const session = await requireActor(request, context, "desk.see");
  const { name, role, agencyCode } = session.actor;
  return {
    name,
    role,
    agencyCode,
    token: issueFormToken(context.keys.form, session.hash),
    draft: await openDraft(request, context, session),
  };
}

export default function Desk() {
  return (
    <DeskProvider desk={useLoaderData<typeof loader>()}>
      <DeskShell>
        <Outlet />
      </DeskShell>
    </DeskProvider>
  );
}

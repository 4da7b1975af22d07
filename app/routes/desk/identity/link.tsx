/** /desk/link/:purpose/:token : the first administrator's set-up, an invitation, a reset. Each works once. */
import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { languageOfPath, localPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { findOpenLink, type OpenLink, purposes } from "~/identity/people/invitations";
import { admit } from "~/identity/entry/sign-in";
import { takeUpLink } from "~/identity/people/take-up-link";
import { LinkPage } from "~/ui/identity/link-page";
import { titleTags } from "../../page-title";
import { rawValue, requireFormData, unprocessable, valuesOf } from "../../read-form";
import { gone, notFound } from "../../responses";
import { agentOf, enter } from "./entry";

type Params = LoaderFunctionArgs["params"];

export const handle = { frame: "timeless" };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { purpose, email, name, role } = await requireLink(params, context);
  return { purpose, email, name, role };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const link = await requireLink(params, context);
  const { store, keys, now } = context;
  const form = await requireFormData(request);
  const values = valuesOf(form);
  const given = {
    email: values["email"] ?? "",
    name: values["name"] ?? "",
    password: rawValue(form, "password"),
  };
  const taken = await takeUpLink(store, link, given, now);
  if (!taken.ok) {
    if (taken.problem.code === "link.used") throw gone(taken.problem);
    return unprocessable(values, [taken.problem]);
  }
  const { token, next } = await admit(store, keys, taken.value.staffId, agentOf(request), now);
  throw enter(request, token, next, localPath(languageOfPath(new URL(request.url).pathname), "/desk"));
}

/** @throws Response 404 for another kind of link, 410 for one that has ended */
async function requireLink(params: Params, { store, now }: AppLoadContext): Promise<OpenLink> {
  const purpose = purposes.find((each) => each === params.purpose);
  if (!purpose) throw notFound({ code: "link.used" });
  const link = await findOpenLink(store, purpose, params.token ?? "", now);
  if (!link) throw gone({ code: "link.used" });
  return link;
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  if (!data) return [];
  const t = messagesFor(languageOfPath(location.pathname));
  const { title, lead } = t.identity.link[data.purpose];
  return titleTags(t, title, lead);
};

export default function Link() {
  return <LinkPage {...useLoaderData<typeof loader>()} form={useActionData()} />;
}

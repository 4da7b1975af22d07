/** /desk/sets/:set/preview : look at the site with a change set applied, and let others. */
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { makePreviewLink } from "~/commands/preview-links/make-preview-link";
import { revokePreviewLink } from "~/commands/preview-links/revoke-preview-link";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { hashToken, makeToken } from "~/identity/tokens";
import { PreviewLinksPage } from "~/ui/desk/preview-links-page";
import type { FormState } from "~/ui/form/form-state";
import { findChangeSetTitle } from "~db/queries/change-sets/find-change-set-title";
import { listPreviewLinks } from "~db/queries/change-sets/preview-links";
import { titleTags } from "../page-title";
import { unprocessable, valuesOf } from "../read-form";
import { notFound } from "../responses";
import { requireActor, requireForm } from "./desk-request";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireActor(request, context, "preview_link.make");
  const setId = requireSetId(params.set);
  const reader = context.store.read;
  const title = await findChangeSetTitle(reader, setId);
  if (title === null) throw notFound({ code: "change_set.unknown", value: setId });
  return { setId, title, links: await listPreviewLinks(reader, setId), now: context.now.toISOString() };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, form } = await requireForm(request, context, "preview_link.make");
  const setId = requireSetId(params.set);
  const values = valuesOf(form);
  const { store, now } = context;
  if (values["revoke"]) {
    await revokePreviewLink(store, actor, { setId, linkId: Number(values["revoke"]) || 0 }, now);
    return { address: null };
  }
  const token = makeToken();
  const label = values["label"] ?? "";
  const made = await makePreviewLink(store, actor, { setId, label, tokenHash: hashToken(token) }, now);
  if (!made.ok) return unprocessable(values, [made.problem]);
  return { address: `${context.publicOrigin}/preview/${token}/` };
}

/** @throws Response 404 for what is no number of a change set */
function requireSetId(text = ""): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw notFound({ code: "change_set.unknown", value: text.slice(0, 20) });
  return Number(text);
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.preview.links, t.preview.lead);
};

export default function PreviewLinks() {
  const done = useActionData() as { address: string | null } | FormState | undefined;
  const { title, ...rest } = useLoaderData<typeof loader>();
  return (
    <PreviewLinksPage
      {...rest}
      title={title}
      made={done && "address" in done ? done.address : null}
      form={done && "problems" in done ? done : undefined}
    />
  );
}

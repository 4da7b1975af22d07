/** /rounds/:slug/confirm : who takes part asks for a one-time link by e-mail, and so is of a surer tier. */
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { askForLink } from "~/commands/rounds/participants/ask-for-link";
import { parseMailAddress } from "~/domain/follow/mail-address";
import { findParticipants } from "~db/queries/rounds/taking-part/voting";
import { languageOfPath, localPath } from "~/i18n/languages";
import { inLanguage, messagesFor } from "~/i18n/messages";
import { mailKey } from "~/identity/participants/participant-cookie";
import { hashToken, makeToken } from "~/identity/tokens";
import { buildRoundLink } from "~/mail/build-mail";
import { AskPage, type AskPageProps } from "~/ui/voting/confirm-pages";
import { titleTags } from "../page-title";
import { formAnswer, overLimit, requireFormData, valuesOf } from "../read-form";
import { greetParticipant, requireParticipant, requireRound, shownRound, withCookie } from "./taking-part";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const round = await requireRound(context, params["slug"]);
  const { keyDigest, setCookie } = greetParticipant(request, context, round.slug);
  const people = await findParticipants(context.store.read, [round.id], keyDigest ? [keyDigest] : []);
  const props: Omit<AskPageProps, "form"> = {
    round: shownRound(round, context.now),
    confirmed: people.get(keyDigest ?? "")?.tier === "mail",
    canSend: context.sendNow !== null,
    sent: new URL(request.url).searchParams.has("sent"),
  };
  return withCookie(props, setCookie);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const round = await requireRound(context, params["slug"]);
  const values = valuesOf(await requireFormData(request));
  const person = await requireParticipant(request, context, round.slug);
  const { store, keys, now, limits, client, sendNow, publicOrigin: origin } = context;
  if (!sendNow) return formAnswer(values, [{ code: "participant.mail_off" }]);
  if (!(await limits.follow(client))) return overLimit(values, { code: "follow.too_many" });
  const address = parseMailAddress(values["address"] ?? "");
  if (!address.ok) return formAnswer(values, [address.problem]);
  const token = makeToken();
  const mailDigest = mailKey(keys.form, round.slug, address.value);
  const link = { ...person, round: round.slug, tokenDigest: hashToken(token), mailDigest };
  const asked = await askForLink(store, link, now);
  if (!asked.ok) return formAnswer(values, [asked.problem]);
  const { pathname } = new URL(request.url);
  const language = languageOfPath(pathname);
  const path = localPath(language, `/rounds/${round.slug}/confirm/${token}`);
  const mail = buildRoundLink({ language, title: inLanguage(language, round.title), url: origin + path });
  const sending = await sendNow(mail, address.value, origin);
  if (!sending.sent) return formAnswer(values, [{ code: "participant.mail_not_sent", field: "address" }]);
  throw redirect(`${pathname}?sent`, 303);
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return [...titleTags(t, t.voting.confirm.title), { name: "robots", content: "noindex" }];
};

export default function Confirm() {
  return <AskPage {...(useLoaderData() as AskPageProps)} form={useActionData()} />;
}

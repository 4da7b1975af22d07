/** /follow/browser?kind=bill&key=some-act : following by notifications of this browser, which needs script. */
import { type LinksFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { languageOfPath, localPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { BrowserPage } from "~/ui/follow/browser/browser-page";
import { titleTags } from "../page-title";
import { notFound } from "../responses";
import { readTarget, type TargetRead } from "./read-target";

/** Of what is now, whatever day was looked at before. */
export const handle = { frame: "timeless", hydrate: true };

interface Loaded extends TargetRead {
  readonly publicKey: string;
}

export async function loader({ request, context }: LoaderFunctionArgs): Promise<Loaded> {
  const { pathname, searchParams } = new URL(request.url);
  if (!context.push) throw notFound({ code: "follow.push_off" });
  const read = await readTarget(context, searchParams);
  if (!read) throw redirect(localPath(languageOfPath(pathname), "/follow"), 302);
  return { ...read, publicKey: context.push.publicKey };
}

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.follow.browser.link, t.follow.browser.lead);
};

/** iPhone and iPad notify only for what was put on the home screen, which this describes. */
export const links: LinksFunction = () => [
  { rel: "manifest", href: "/site.webmanifest" },
  { rel: "apple-touch-icon", href: "/icon-180.png" },
];

export default function FollowInBrowser() {
  return <BrowserPage {...useLoaderData<typeof loader>()} />;
}

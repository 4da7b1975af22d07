/** /follow/asked : the same for every address, so that nobody learns who follows what. */
import type { MetaFunction } from "@remix-run/node";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { AskedPage } from "~/ui/follow/link-pages";
import { titleTags } from "../page-title";

export const handle = { frame: "timeless" };

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return [...titleTags(t, t.follow.asked.title), { name: "robots", content: "noindex" }];
};

export default AskedPage;

/** /desk : what waits for whom. */
import type { MetaFunction } from "@remix-run/node";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { useSite } from "~/ui/site-context";
import { titleTags } from "../page-title";

export const meta: MetaFunction = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.desk.nav.home, t.desk.name);
};

export default function Home() {
  const { t } = useSite();
  return <h1>{t.desk.nav.home}</h1>;
}

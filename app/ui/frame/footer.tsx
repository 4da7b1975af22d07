/** The footer: whose data this is, how fresh it is, where the updates stand. */
import { instantInTaipei } from "~/i18n/dates";
import { localPath } from "~/i18n/languages";
import { addressOf, useSite } from "../site-context";

export function Footer() {
  const { t, href, language, newestRecordAt, path, params, asOf, known } = useSite();
  const here = addressOf(localPath(language, path), { ...Object.fromEntries(params), asof: asOf, known });
  const about = path === "/report" ? null : here;
  const reportAddress = addressOf(localPath(language, "/report"), { about });
  return (
    <footer aria-label={t.footer.label}>
      <div className="wrap">
        <a className="brick" href="#Z" id="Z" accessKey="Z" title={t.anchors.foot}>
          :::
        </a>
        <nav aria-label={t.footer.label}>
          <a href={localPath(language, "/follow")}>{t.follow.link}</a>{" "}
          <a href={href("/changes")}>{t.changes.title}</a>{" "}
          <a href={href("/corrections")}>{t.corrections.title}</a>{" "}
          <a href={href("/about")}>{t.about.title}</a> <a href={href("/guides")}>{t.guides.title}</a>{" "}
          <a href={href("/glossary")}>{t.glossary.title}</a>{" "}
          <a href={href("/guides/accessibility")}>{t.guides.statements.accessibility}</a>{" "}
          <a href={href("/guides/open-data")}>{t.guides.statements.openData}</a>{" "}
          <a href={href("/guides/privacy")}>{t.guides.statements.privacy}</a>{" "}
          <a href={href("/api")}>{t.openData.link}</a> <a href={href("/log")}>{t.log.link}</a>{" "}
          <a href={reportAddress}>{t.tickets.link}</a>
        </nav>
        {newestRecordAt && <p>{t.footer.asOf(instantInTaipei(language, newestRecordAt))}</p>}
        <p>
          {t.footer.data} {t.footer.licence}
        </p>
      </div>
    </footer>
  );
}

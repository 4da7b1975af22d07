/** The footer: whose data this is, how fresh it is, where the updates stand. */
import { instantInTaipei } from "~/i18n/dates";
import { useSite } from "../site-context";

export function Footer() {
  const { t, href, language, newestRecordAt } = useSite();
  return (
    <footer aria-label={t.footer.label}>
      <div className="wrap">
        <a className="brick" href="#Z" id="Z" accessKey="Z" title={t.anchors.foot}>
          :::
        </a>
        <nav aria-label={t.footer.label}>
          <a href={href("/changes")}>{t.changes.title}</a> <a href={href("/about")}>{t.about.title}</a>{" "}
          <a href={href("/guides")}>{t.guides.title}</a> <a href={href("/glossary")}>{t.glossary.title}</a>{" "}
          <a href={href("/guides/accessibility")}>{t.guides.statements.accessibility}</a>{" "}
          <a href={href("/guides/open-data")}>{t.guides.statements.openData}</a>{" "}
          <a href={href("/guides/privacy")}>{t.guides.statements.privacy}</a>
        </nav>
        {newestRecordAt && <p>{t.footer.asOf(instantInTaipei(language, newestRecordAt))}</p>}
        <p>
          {t.footer.data} {t.footer.licence}
        </p>
      </div>
    </footer>
  );
}

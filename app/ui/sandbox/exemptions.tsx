/** Experiment → the provision in its way → the article that settled it, or would. */
import type { Exemption } from "~/domain/records/experiment-record";
import { inLanguage } from "~/i18n/messages";
import { useSite } from "../site-context";

export function Exemptions({ exemptions }: { exemptions: readonly Exemption[] }) {
  const { t } = useSite();
  const words = t.sandboxes.experiment;
  if (exemptions.length === 0) return <p>{words.noExemption}</p>;
  return (
    <>
      <p className="soft">{words.settledLead}</p>
      <ul className="plain-list">
        {exemptions.map((exemption) => (
          <ExemptionLine key={`${exemption.law} ${exemption.article}`} exemption={exemption} />
        ))}
      </ul>
    </>
  );
}

function ExemptionLine({ exemption }: { exemption: Exemption }) {
  const { t, language, href } = useSite();
  const words = t.sandboxes.experiment;
  const { law, article, note, settledBy, settledArticle, settledNote } = exemption;
  return (
    <li>
      <b lang="zh-Hant-TW">
        {law}
        {article}
      </b>
      {note && <p>{inLanguage(language, note)}</p>}
      <p>
        <span aria-hidden="true">→ </span>
        {words.settledBy}{" "}
        {settledBy && <a href={href(`/bills/${settledBy.slug}`)}>{inLanguage(language, settledBy.title)}</a>}
        {settledArticle && <b lang="zh-Hant-TW">{settledArticle}</b>}
        {!settledBy && !settledArticle && <span className="soft">{words.unsettled}</span>}
      </p>
      {settledNote && <p className="soft">{inLanguage(language, settledNote)}</p>}
    </li>
  );
}

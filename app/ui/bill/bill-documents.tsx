/** The documents beside a bill: committee reports, hearings, and resolutions with the reply they ask for. */
import type { BillDocument } from "~/domain/records/bill-document";
import { dayShort } from "~/i18n/dates";
import { inLanguage } from "~/i18n/messages";
import { Day } from "../day";
import { useSite } from "../site-context";

export function BillDocuments({ documents }: { documents: readonly BillDocument[] }) {
  const { t } = useSite();
  if (documents.length === 0) return null;
  const words = t.calendar.documents;
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{words.heading}</h2>
      <ul className="plain-list documents">
        {documents.map((document) => (
          <DocumentLine key={document.id} document={document} />
        ))}
      </ul>
      {documents.every((document) => document.kind === "committee_report") && (
        <p className="soft small">{words.noResolutions}</p>
      )}
    </section>
  );
}

function DocumentLine({ document }: { document: BillDocument }) {
  const { t, language } = useSite();
  const title = inLanguage(language, document.title);
  const kind = t.calendar.documents.kinds[document.kind];
  return (
    <li>
      <Day on={document.on} as="short" /> {!title.includes(kind) && <span className="grade">{kind}</span>}{" "}
      {document.address ? (
        <a href={document.address} rel="noreferrer">
          {title}
        </a>
      ) : (
        title
      )}{" "}
      <span className="soft small">
        {inLanguage(language, document.source)}
        {document.locator && <span lang="zh-Hant-TW"> {document.locator}</span>}
        <Reply document={document} />
      </span>
    </li>
  );
}

function Reply({ document: { kind, agency, dueOn, repliedOn } }: { document: BillDocument }) {
  const { t, language } = useSite();
  if (kind !== "resolution") return null;
  const words = t.calendar.documents;
  const parts = [
    agency && inLanguage(language, agency),
    dueOn && words.dueBy(dayShort(language, dueOn)),
    repliedOn ? words.repliedOn(dayShort(language, repliedOn)) : words.noReply,
  ];
  return <> · {parts.filter(Boolean).join(" · ")}</>;
}

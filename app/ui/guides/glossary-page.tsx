/** The glossary: every term with its meaning, the article it comes from, and where that is read. */
import { useSite } from "../site-context";

export interface GlossaryPageProps {
  readonly entries: readonly {
    readonly code: string;
    readonly term: string;
    readonly original: string | null;
    readonly article: string | null;
    readonly source: string | null;
    /** Safe HTML. */
    readonly html: string;
  }[];
}

export function GlossaryPage({ entries }: GlossaryPageProps) {
  const { t } = useSite();
  return (
    <>
      <div className="lead">
        <div>
          <h1>{t.glossary.title}</h1>
          <p className="soft">{t.glossary.lead}</p>
        </div>
      </div>
      <dl className="glossary">
        {entries.map((entry) => (
          <div key={entry.code} id={entry.code}>
            <dt>
              {entry.term}
              {entry.original && <span lang="zh-Hant-TW"> {entry.original}</span>}
            </dt>
            <dd>
              <div dangerouslySetInnerHTML={{ __html: entry.html }} />
              <p className="soft small">
                <Basis article={entry.article} source={entry.source} />
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Basis({ article, source }: { article: string | null; source: string | null }) {
  const { t } = useSite();
  if (article === null) return <>{t.glossary.noArticle}</>;
  return (
    <>
      {t.glossary.basis}{" "}
      <span lang="zh-Hant-TW">
        {source ? (
          <a href={source} rel="noreferrer">
            {article}
          </a>
        ) : (
          article
        )}
      </span>
    </>
  );
}

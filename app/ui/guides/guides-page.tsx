/** The list of guides: each with its title and one sentence. */
import { useSite } from "../site-context";

export interface GuidesPageProps {
  readonly guides: readonly { readonly slug: string; readonly title: string; readonly lead: string }[];
}

export function GuidesPage({ guides }: GuidesPageProps) {
  const { t, href } = useSite();
  return (
    <>
      <div className="lead">
        <div>
          <h1>{t.guides.title}</h1>
          <p className="soft">{t.guides.lead}</p>
        </div>
      </div>
      <ul className="guides">
        {guides.map(({ slug, title, lead }) => (
          <li key={slug}>
            <h2>
              <a href={href(`/guides/${slug}`)}>{title}</a>
            </h2>
            <p>{lead}</p>
          </li>
        ))}
        <li>
          <h2>
            <a href={href("/glossary")}>{t.glossary.title}</a>
          </h2>
          <p>{t.glossary.lead}</p>
        </li>
      </ul>
    </>
  );
}

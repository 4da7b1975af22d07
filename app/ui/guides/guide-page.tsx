/** One guide: its prose, and for the way of a bill the table of stages that the site itself goes by. */
import { useSite } from "../site-context";
import { StageTable } from "./stage-table";

export interface GuidePageProps {
  readonly title: string;
  readonly lead: string;
  /** Safe HTML. */
  readonly html: string;
  readonly withStages: boolean;
}

export function GuidePage({ title, lead, html, withStages }: GuidePageProps) {
  const { t, href } = useSite();
  return (
    <article className="guide">
      <nav className="crumbs" aria-label={t.breadcrumbs}>
        <ol>
          <li>
            <a href={href("/guides")}>{t.guides.title}</a>
          </li>
        </ol>
      </nav>
      <header>
        <h1>{title}</h1>
        <p className="sentence">{lead}</p>
      </header>
      <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
      {withStages && <StageTable />}
    </article>
  );
}

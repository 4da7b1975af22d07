/** The rounds that are held here, for whoever moderates: those with something waiting say so. */
import type { Bilingual } from "~/domain/bilingual";
import { inLanguage } from "~/i18n/messages";
import { InstantTime } from "../../day";
import { useSite } from "../../site-context";

interface RoundLine {
  readonly slug: string;
  readonly title: Bilingual;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly pending: number;
}

export function RoundsPage({ rounds }: { rounds: readonly RoundLine[] }) {
  const { t, language, href } = useSite();
  const words = t.voting;
  return (
    <>
      <h1>{words.desk.title}</h1>
      <p className="measure">{words.desk.lead}</p>
      {rounds.length === 0 && <p>{words.desk.none}</p>}
      <ul className="plain-list round-lines">
        {rounds.map(({ slug, title, opensAt, closesAt, pending }) => (
          <li key={slug}>
            <a href={href(`/desk/rounds/${slug}`)}>{inLanguage(language, title)}</a>{" "}
            {pending > 0 && <strong>{words.desk.pending(pending)}</strong>}
            <br />
            <span className="soft">
              <InstantTime at={opensAt} />
              {words.until}
              <InstantTime at={closesAt} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

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

interface RoundsPageProps {
  readonly rounds: readonly RoundLine[];
  /** Into which files can be read; empty for who may not. */
  readonly elsewhere: readonly {
    readonly slug: string;
    readonly title: Bilingual;
    readonly imports: number;
  }[];
}

export function RoundsPage({ rounds, elsewhere }: RoundsPageProps) {
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
            <a className="small" href={href(`/desk/rounds/${slug}/answers`)}>
              {t.answers.desk.title}
            </a>
            <br />
            <span className="soft">
              <InstantTime at={opensAt} />
              {words.until}
              <InstantTime at={closesAt} />
            </span>
          </li>
        ))}
      </ul>
      {elsewhere.length > 0 && (
        <section aria-labelledby="elsewhere">
          <h2 id="elsewhere">{t.roundFiles.desk.elsewhere}</h2>
          <p className="measure">{t.roundFiles.desk.elsewhereLead}</p>
          <ul className="plain-list">
            {elsewhere.map(({ slug, title, imports }) => (
              <li key={slug}>
                <a href={href(`/desk/rounds/${slug}/import`)}>{inLanguage(language, title)}</a>{" "}
                {imports > 0 && (
                  <>
                    <span className="soft">{t.roundFiles.desk.imports(imports)}</span>{" "}
                    <a className="small" href={href(`/desk/rounds/${slug}/answers`)}>
                      {t.answers.desk.title}
                    </a>
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** What was read of a text: in a few sentences above the form, and article by article below it. */
import { inLanguage } from "~/i18n/messages";
import { ProblemWords } from "../../problem-words";
import { useSite } from "../../site-context";
import type { PreviewedArticle, TextPreview } from "./text-preview";

const mostSkipped = 20;

export function PreviewSummary({
  preview: { notes, skipped, articles, compared },
}: {
  preview: TextPreview;
}) {
  const { t, language } = useSite();
  const words = t.textEntry;
  const reasons = articles.filter(({ reason }) => reason !== null).length;
  return (
    <section className="text-result" aria-labelledby="result">
      <h2 id="result">{words.result}</h2>
      <p>
        <strong>{words.count(articles.length, reasons)}</strong>{" "}
        {compared ? words.compared(inLanguage(language, compared.name), compared.counts) : words.none}{" "}
        <a href="#articles">{words.see}</a>
      </p>
      {compared && compared.gone.length > 0 && <p className="soft">{words.gone(compared.gone)}</p>}
      {notes.map((note) => (
        <p key={note} className="ds-alert" data-color="warning">
          {words.notes[note]}
        </p>
      ))}
      {skipped.length > 0 && (
        <div className="missing">
          <h3>{words.skipped}</h3>
          <ul>
            {skipped.slice(0, mostSkipped).map((problem, index) => (
              <li key={index}>
                <ProblemWords problem={problem} />
              </li>
            ))}
          </ul>
          {skipped.length > mostSkipped && <p>{words.more(skipped.length - mostSkipped)}</p>}
          {skipped.some(({ code }) => code === "text.before_first_article") && (
            <p className="soft">{words.skippedNote}</p>
          )}
        </div>
      )}
    </section>
  );
}

export function PreviewedArticles({ articles }: { articles: readonly PreviewedArticle[] }) {
  const { t } = useSite();
  const words = t.textEntry;
  const hasReasons = articles.some(({ reason }) => reason !== null);
  const isCompared = articles.some(({ became }) => became !== null);
  return (
    <section aria-labelledby="articles">
      <h2 id="articles">{words.articles(articles.length)}</h2>
      <div className="wide">
        <table className="ds-table previewed">
          <thead>
            <tr>
              <th scope="col">{words.columns.number}</th>
              <th scope="col">{words.columns.words}</th>
              {hasReasons && <th scope="col">{words.columns.reason}</th>}
              {isCompared && <th scope="col">{words.columns.compared}</th>}
            </tr>
          </thead>
          <tbody>
            {articles.map((article, index) => (
              <tr key={index}>
                <th scope="row">{article.number}</th>
                <td lang="zh-Hant">
                  {article.chapter && <p className="soft value">{article.chapter}</p>}
                  <p className="value">{article.words}</p>
                </td>
                {hasReasons && (
                  <td lang="zh-Hant">
                    <p className="value">{article.reason}</p>
                  </td>
                )}
                {isCompared && (
                  <td data-became={article.became ?? undefined}>
                    {article.became && words.became[article.became]}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

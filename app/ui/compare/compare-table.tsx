/** Versions side by side, an article to a row; what no version changed is folded. */
import type { TextVersion } from "~/domain/text/article";
import { inLanguage } from "~/i18n/messages";
import { Day } from "../day";
import { useSite } from "../site-context";
import type { ArticleView, CellView, Comparison, Line } from "./comparison";
import { WordParts } from "./word-parts";

interface CompareTableProps {
  /** The base first. */
  readonly versions: readonly TextVersion[];
  readonly comparison: Comparison;
  /** Whether the base is the law in force and the other what amends it. */
  readonly amends: boolean;
}

export function CompareTable({ versions, comparison: { lines, hasReasons }, amends }: CompareTableProps) {
  const { t, language } = useSite();
  const { columns } = t.compare;
  const width = versions.length + 1 + (hasReasons ? 1 : 0);
  const roleOf = (index: number) => {
    if (versions.length === 1) return columns.text;
    if (index === 0) return amends ? columns.before : columns.base;
    return amends ? columns.after : columns.other;
  };
  const labels = versions.map((version, index) => `${roleOf(index)} ${inLanguage(language, version)}`);
  return (
    <table className={`compare columns-${versions.length}`}>
      <thead>
        <tr>
          <th scope="col">{columns.article}</th>
          {versions.map((version, index) => (
            <th scope="col" key={version.code}>
              {roleOf(index)}
              <span className="version">
                {inLanguage(language, version)} <Day on={version.datedOn} as="short" />
              </span>
            </th>
          ))}
          {hasReasons && <th scope="col">{columns.reason}</th>}
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          <LineRow key={index} line={line} width={width} labels={labels} hasReasons={hasReasons} />
        ))}
      </tbody>
    </table>
  );
}

interface LineRowProps {
  readonly line: Line;
  readonly width: number;
  readonly labels: readonly string[];
  readonly hasReasons: boolean;
}

function LineRow({ line, width, labels, hasReasons }: LineRowProps) {
  const { t } = useSite();
  if (line.kind === "chapter")
    return (
      <tr className="chapter">
        <th colSpan={width} scope="colgroup" lang="zh-Hant-TW">
          <WordParts parts={line.parts} />
        </th>
      </tr>
    );
  if (line.kind === "same")
    return (
      <tr className="folded">
        <td colSpan={width}>
          <SameRun articles={line.articles} />
        </td>
      </tr>
    );
  return (
    <tr id={line.anchor}>
      <th scope="row">
        <ArticleLink anchor={line.anchor} number={line.number} />
      </th>
      {line.cells.map((cell, index) => (
        <td key={index} data-label={labels[index]} className={cell.kind}>
          <CellWords cell={cell} />
        </td>
      ))}
      {hasReasons && (
        <td data-label={t.compare.columns.reason} className="words" lang="zh-Hant-TW">
          {line.reason}
        </td>
      )}
    </tr>
  );
}

function CellWords({ cell }: { cell: CellView }) {
  const { t } = useSite();
  const { compare } = t;
  const notes = [
    cell.kind === "moved" && cell.number && compare.movedTo(cell.number),
    cell.from && compare.splitFrom(cell.from),
    cell.into.length > 0 && compare.splitInto(cell.into),
  ].filter((note) => typeof note === "string");
  return (
    <>
      {cell.kind !== "base" && cell.kind !== "absent" && (
        <p className="badges">
          <span className="grade">{compare.badges[cell.kind]}</span> {notes.join(t.listSeparator)}
        </p>
      )}
      {cell.kind === "absent" && <p className="soft badges">{compare.badges.absent}</p>}
      {cell.parts.length > 0 && (
        <div className="words" lang="zh-Hant-TW">
          <WordParts parts={cell.parts} />
        </div>
      )}
    </>
  );
}

function SameRun({ articles }: { articles: readonly ArticleView[] }) {
  const { t } = useSite();
  const first = articles[0]!.number;
  return (
    <details>
      <summary>{t.compare.sameRun(first, articles.at(-1)!.number, articles.length)}</summary>
      <dl>
        {articles.map(({ anchor, number, words }) => (
          <div key={anchor} id={anchor}>
            <dt>
              <ArticleLink anchor={anchor} number={number} />
            </dt>
            <dd className="words" lang="zh-Hant-TW">
              {words}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function ArticleLink({ anchor, number }: { anchor: string; number: string }) {
  return (
    <a href={`#${anchor}`} lang="zh-Hant-TW">
      {number}
    </a>
  );
}

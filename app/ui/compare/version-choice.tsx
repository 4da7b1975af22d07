/** The versions on record with the links that choose what to compare; every choice is an address. */
import { requireCalendarDate } from "~/domain/dates/calendar-date";
import { mostVersions } from "~/domain/text/choose-versions";
import type { TextVersion } from "~/domain/text/article";
import { dayShort } from "~/i18n/dates";
import { inLanguage } from "~/i18n/messages";
import { Day } from "../day";
import { useSite } from "../site-context";

interface VersionChoiceProps {
  readonly path: string;
  readonly versions: readonly TextVersion[];
  /** Codes of the versions shown, the base first. */
  readonly chosen: readonly string[];
}

export function VersionChoice({ path, versions, chosen }: VersionChoiceProps) {
  const { t, language } = useSite();
  return (
    <ul className="plain-list versions">
      {versions.map((version) => (
        <li key={version.code}>
          <strong>{inLanguage(language, version)}</strong>{" "}
          {chosen.length > 1 && chosen.includes(version.code) && (
            <span className={chosen[0] === version.code ? "flag" : "grade"}>
              {chosen[0] === version.code ? t.compare.isBase : t.compare.isOther}
            </span>
          )}
          <ul className="meta">
            <li>{t.compare.kinds[version.kind]}</li>
            <li>
              <Day on={version.datedOn} />
            </li>
            <li>{t.compare.articleCount(version.articleCount)}</li>
          </ul>
          {versions.length > 1 && <Choices path={path} version={version} chosen={chosen} />}
          <VersionSource version={version} />
        </li>
      ))}
    </ul>
  );
}

function Choices({
  path,
  version,
  chosen,
}: {
  path: string;
  version: TextVersion;
  chosen: readonly string[];
}) {
  const { t, language, href } = useSite();
  const { code } = version;
  const [base, ...others] = chosen;
  const isBase = code === base && others.length > 0;
  const isOther = others.includes(code);
  const links: [words: string, params: { base?: string; with: string }][] = [];
  if (!isBase && base !== undefined && base !== code) {
    const rest = chosen.filter((other) => other !== code).slice(0, mostVersions - 1);
    links.push([t.compare.asBase, { base: code, with: rest.join(",") }]);
  }
  if (!isBase && !isOther && base !== code && chosen.length < mostVersions)
    links.push([t.compare.add, { base, with: [...others, code].join(",") }]);
  if (isOther && others.length > 1)
    links.push([t.compare.leaveOut, { base, with: others.filter((other) => other !== code).join(",") }]);
  if (chosen.length > 1 || base !== code) links.push([t.compare.only, { with: code }]);
  return (
    <p className="choices-row">
      {links.map(([words, params]) => (
        <a key={words} href={href(path, params)}>
          {words}
          <span className="sr">{t.compare.forVersion(inLanguage(language, version))}</span>
        </a>
      ))}
    </p>
  );
}

export function VersionSource({ version: { source } }: { version: TextVersion }) {
  const { t, language } = useSite();
  const title = inLanguage(language, source.title);
  return (
    <p className="small soft source">
      {source.address ? (
        <a href={source.address} rel="noreferrer">
          {title}
        </a>
      ) : (
        <cite>{title}</cite>
      )}
      {" · "}
      {inLanguage(language, source.publisher)} ·{" "}
      {t.bill.readOn(dayShort(language, requireCalendarDate(source.readOn)))}
      {source.copy && <> · {inLanguage(language, source.copy)}</>}
    </p>
  );
}

/** What a rule stands on: the law, its article and its exact words, or what is known of a directive. */
import type { Basis, DirectiveReading } from "~/domain/clocks/rules/clock-rule";
import type { RuleSource } from "~/domain/clocks/rules/rule-sources";
import { ruleSources } from "~/domain/clocks/rules/rule-sources";
import { partialDay } from "~/i18n/dates";
import { useSite } from "../site-context";

/** The law and the article, in a line. */
export function BasisName({ basis }: { basis: Basis }) {
  const { t } = useSite();
  if (basis.by === "directive") return <>{t.clocks.rule.directive}</>;
  return (
    <span lang="zh-Hant-TW">
      {basis.law}
      {basis.article}
    </span>
  );
}

export function BasisWords({ basis }: { basis: Basis }) {
  if (basis.by === "law")
    return (
      <q className="law" lang="zh-Hant-TW">
        {basis.words}
      </q>
    );
  return (
    <ul className="readings">
      {basis.readings.map((reading) => (
        <ReadingLine key={reading.source} reading={reading} />
      ))}
    </ul>
  );
}

export function BasisSource({ basis }: { basis: Basis }) {
  if (basis.by === "law") return <SourceName source={basis.source} />;
  return (
    <>
      {basis.readings.map(({ source }, index) => (
        <span key={source}>
          {index > 0 && " · "}
          <SourceName source={source} />
        </span>
      ))}
    </>
  );
}

export function SourceName({ source }: { source: RuleSource }) {
  const { t } = useSite();
  return (
    <a href={ruleSources[source].address} rel="noreferrer">
      {t.clocks.sources[source]}
    </a>
  );
}

function ReadingLine({ reading }: { reading: DirectiveReading }) {
  const { t, language } = useSite();
  return (
    <li>
      {partialDay(language, reading.since)} · {t.clocks.covers[reading.covers]}
    </li>
  );
}

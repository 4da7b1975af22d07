/** The versions of a bill's text, on the bill's page, with the way to read and compare them. */
import type { TextVersion } from "~/domain/text/article";
import { inLanguage } from "~/i18n/messages";
import { Day } from "../day";
import { useSite } from "../site-context";

export function BillTexts({ slug, texts }: { slug: string; texts: readonly TextVersion[] }) {
  const { t, language, href } = useSite();
  if (texts.length === 0) return null;
  const path = `/bills/${slug}/compare`;
  return (
    <section aria-labelledby="texts">
      <h2 id="texts">{t.compare.single}</h2>
      <ul className="plain-list">
        {texts.map((version) => (
          <li key={version.code}>
            <a href={href(path, { with: version.code })}>{inLanguage(language, version)}</a>
            <ul className="meta">
              <li>{t.compare.kinds[version.kind]}</li>
              <li>
                <Day on={version.datedOn} />
              </li>
              <li>{t.compare.articleCount(version.articleCount)}</li>
            </ul>
          </li>
        ))}
      </ul>
      {texts.length > 1 && (
        <p>
          <a href={href(path)}>{t.compare.open}</a>
        </p>
      )}
    </section>
  );
}

/** The files of a briefing, open formats first, each with what it cannot show. */
import { useSite } from "../site-context";
import type { BriefingsPageProps } from "./briefings-page";
import { briefingAddress } from "./briefing-address";

const groups = {
  open: ["odp", "odt", "ods"],
  pdf: ["pdf"],
  microsoft: ["pptx", "docx", "xlsx"],
} as const;
const named: readonly string[] = Object.values(groups).flat();

type Format = BriefingsPageProps["formats"][number];

export function Downloads({ formats, query, permalink }: BriefingsPageProps) {
  const { t } = useSite();
  const words = t.briefings.choose;
  const inGroup = (codes: readonly string[]) => formats.filter(({ format }) => codes.includes(format));
  const rows = [
    [words.groups.open, inGroup(groups.open)],
    [words.groups.pdf, inGroup(groups.pdf)],
    [words.groups.microsoft, inGroup(groups.microsoft)],
    [words.groups.data, formats.filter(({ format }) => !named.includes(format))],
  ] as const;
  return (
    <section className="downloads" aria-labelledby="downloads">
      <h2 id="downloads">{words.download}</h2>
      <dl>
        {rows
          .filter(([, members]) => members.length > 0)
          .map(([name, members]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <ul className="plain-list">
                  {members.map((format) => (
                    <FileLink key={format.format} format={format} query={query} />
                  ))}
                </ul>
              </dd>
            </div>
          ))}
      </dl>
      <p className="small">
        {words.link}{" "}
        <a href={permalink} className="permalink">
          {permalink}
        </a>
      </p>
    </section>
  );
}

function FileLink({ format: { format, omits, limit }, query }: { format: Format; query: string }) {
  const { t, language } = useSite();
  const { formats, choose } = t.briefings;
  const reasons = [...new Set(omits.map(({ reason }) => reason))];
  const nameOf = (part: string) => choose.parts[part as keyof typeof choose.parts];
  return (
    <li>
      <a href={briefingAddress(language, query, {}, `/file.${format}`)} download>
        {formats[format]}
      </a>
      {limit && limit.left > 0 && (
        <span className="soft small omits">{t.briefings.cut(limit.most, limit.left)}</span>
      )}
      {reasons.map((reason) => (
        <span key={reason} className="soft small omits">
          {choose.omits(
            omits
              .filter((omitted) => omitted.reason === reason)
              .map(({ part }) => nameOf(part))
              .join(t.listSeparator),
            choose.reasons[reason as keyof typeof choose.reasons],
          )}
        </span>
      ))}
    </li>
  );
}

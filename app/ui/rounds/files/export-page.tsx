/** The files of a round: which there are, what is in them, what may be done with them, and where they came from. */
import type { Bilingual } from "~/domain/bilingual";
import type { Problem } from "~/domain/result";
import type { KeptReport } from "~/domain/rounds/files/imported-round";
import { instantInTaipei } from "~/i18n/dates";
import { inLanguage } from "~/i18n/messages";
import { ProblemWords } from "../../problem-words";
import { useSite } from "../../site-context";
import { RoundCrumbs } from "../round-crumbs";
import { ImportReportList } from "./import-report";

interface ExportPageProps {
  readonly round: { readonly slug: string; readonly title: Bilingual; readonly isHeldHere: boolean };
  /** The newest first. */
  readonly imports: readonly {
    readonly digest: string;
    readonly licence: string;
    readonly report: KeptReport;
    readonly importedAt: string;
  }[];
  /** Why no files are given out. */
  readonly problem: Problem | null;
}

const files = [
  "round.zip",
  "summary.csv",
  "comments.csv",
  "votes.csv",
  "participants-votes.csv",
  "recount.mjs",
] as const;

export function ExportPage({ round, imports, problem }: ExportPageProps) {
  const { t, language } = useSite();
  const words = t.roundFiles.export;
  const title = inLanguage(language, round.title);
  return (
    <article className="round-files">
      <RoundCrumbs round={round} />
      <h1>{words.titleOf(title)}</h1>
      {problem ? (
        <p className="measure">
          <ProblemWords problem={problem} />
        </p>
      ) : (
        <Files slug={round.slug} licence={imports[0]?.licence ?? null} />
      )}
      {imports[0] && <Origin newest={imports[0]} />}
    </article>
  );
}

function Files({ slug, licence }: { slug: string; licence: string | null }) {
  const { t, href } = useSite();
  const words = t.roundFiles.export;
  return (
    <>
      <p className="measure">{words.lead}</p>
      <h2 id="files">{words.caption}</h2>
      <div className="table-frame" role="region" aria-labelledby="files" tabIndex={0}>
        <table className="ds-table">
          <thead>
            <tr>
              <th scope="col">{words.file}</th>
              <th scope="col">{words.holds}</th>
            </tr>
          </thead>
          <tbody>
            {files.map((file) => (
              <tr key={file}>
                <th scope="row">
                  <a href={href(`/rounds/${slug}/export/${file}`)}>{file}</a>
                </th>
                <td>{words.files[file]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h2>{words.howTitle}</h2>
      <ul className="measure">
        {words.how.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h2>{words.licenceTitle}</h2>
      <p className="measure">{words.licenceOf(licence)}</p>
    </>
  );
}

function Origin({ newest }: { newest: ExportPageProps["imports"][number] }) {
  const { t, language } = useSite();
  const { report: words, export: page } = t.roundFiles;
  const more = [
    { term: words.importedAt, says: [instantInTaipei(language, newest.importedAt)] },
    { term: words.digest, says: [newest.digest] },
    { term: words.licence, says: [newest.licence || words.licenceUnknown] },
  ];
  return (
    <section aria-labelledby="origin">
      <h2 id="origin">{page.originTitle}</h2>
      <ImportReportList report={newest.report} more={more} />
    </section>
  );
}

/** The whole of the data in files: the newest snapshot table by table, the days before it, what is not in it. */
import type { Bilingual } from "~/domain/bilingual";
import { inLanguage } from "~/i18n/messages";
import { InstantTime } from "../day";
import { useSite } from "../site-context";

interface SnapshotFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

interface Snapshot {
  readonly day: string;
  readonly takenAt: string;
  readonly siteVersion: number;
  readonly newestRecordAt: string | null;
  /** The manifest and the database: what holds all of it. */
  readonly whole: readonly SnapshotFile[];
}

export interface SnapshotsPageProps {
  /** The newest first. */
  readonly snapshots: readonly Snapshot[];
  /** Of the newest. */
  readonly tables: readonly {
    readonly name: string;
    readonly rows: number;
    readonly files: readonly SnapshotFile[];
  }[];
  readonly withheld: readonly Bilingual[];
}

const number = (count: number) => count.toLocaleString("en");

export function SnapshotsPage({ snapshots, tables, withheld }: SnapshotsPageProps) {
  const { t, href, language } = useSite();
  const words = t.openData.bulk;
  const [newest] = snapshots;
  return (
    <article className="api snapshots">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {newest ? <Whole snapshots={snapshots} /> : <p>{words.none}</p>}
      {newest && <Tables day={newest.day} tables={tables} />}
      <section aria-labelledby="check">
        <h2 id="check">{words.checkTitle}</h2>
        {words.check.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <pre>
          <code>{"npm run open-data:rebuild -- DIR data/rebuilt.sqlite"}</code>
        </pre>
      </section>
      {withheld.length > 0 && (
        <section aria-labelledby="withheld">
          <h2 id="withheld">{words.withheldTitle}</h2>
          <ul>
            {withheld.map((why) => (
              <li key={why.en}>{inLanguage(language, why)}</li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="licence">
        <h2 id="licence">{t.openData.licenceTitle}</h2>
        <p>{t.openData.licence}</p>
        <p>{t.openData.statementsLicence}</p>
        <p>
          <a href={href("/api")}>{t.openData.title}</a>
        </p>
      </section>
    </article>
  );
}

function Whole({ snapshots }: Pick<SnapshotsPageProps, "snapshots">) {
  const words = useSite().t.openData.bulk;
  return (
    <section>
      <h2 id="snapshots">{words.snapshotsTitle}</h2>
      <div className="wide" tabIndex={0} role="region" aria-labelledby="snapshots">
        <table className="ds-table">
          <thead>
            <tr>
              <th scope="col">{words.columns.takenAt}</th>
              <th scope="col">{words.columns.newest}</th>
              <th scope="col">{words.columns.version}</th>
              <th scope="col">{words.columns.files}</th>
            </tr>
          </thead>
          <tbody>
            {snapshots.map(({ day, takenAt, newestRecordAt, siteVersion, whole }) => (
              <tr key={day}>
                <th scope="row">
                  <InstantTime at={takenAt} />
                </th>
                <td>{newestRecordAt === null ? words.noRecord : <InstantTime at={newestRecordAt} />}</td>
                <td>{number(siteVersion)}</td>
                <td>
                  <Files day={day} files={whole} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Tables({ day, tables }: { readonly day: string } & Pick<SnapshotsPageProps, "tables">) {
  const words = useSite().t.openData.bulk;
  return (
    <section>
      <h2 id="tables">{words.tablesTitle}</h2>
      <div className="wide" tabIndex={0} role="region" aria-labelledby="tables">
        <table className="ds-table">
          <thead>
            <tr>
              <th scope="col">{words.columns.table}</th>
              <th scope="col">{words.columns.rows}</th>
              <th scope="col">{words.columns.files}</th>
            </tr>
          </thead>
          <tbody>
            {tables.map(({ name, rows, files }) => (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>{number(rows)}</td>
                <td>
                  <Files day={day} files={files} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Files({ day, files }: { readonly day: string; readonly files: readonly SnapshotFile[] }) {
  const words = useSite().t.openData.bulk;
  return (
    <ul className="files">
      {files.map(({ name, bytes, sha256 }) => (
        <li key={name}>
          <a href={`/open-data/${day}/${name}`} download={name}>
            {name}
          </a>{" "}
          <span className="soft small">
            {words.bytes(number(bytes))} <code>{sha256}</code>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The whole of the data in files: the newest snapshot table by table, the days before it, what is not in it. */
import type { ReactNode } from "react";
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
  const { takenAt, newest, version, files } = words.columns;
  return (
    <TableSection id="snapshots" title={words.snapshotsTitle} columns={[takenAt, newest, version, files]}>
      {snapshots.map((snapshot) => (
        <tr key={snapshot.day}>
          <th scope="row">
            <InstantTime at={snapshot.takenAt} />
          </th>
          <td>
            {snapshot.newestRecordAt === null ? words.noRecord : <InstantTime at={snapshot.newestRecordAt} />}
          </td>
          <td>{number(snapshot.siteVersion)}</td>
          <td>
            <Files day={snapshot.day} files={snapshot.whole} />
          </td>
        </tr>
      ))}
    </TableSection>
  );
}

function Tables({ day, tables }: { readonly day: string } & Pick<SnapshotsPageProps, "tables">) {
  const { tablesTitle, columns } = useSite().t.openData.bulk;
  return (
    <TableSection id="tables" title={tablesTitle} columns={[columns.table, columns.rows, columns.files]}>
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
    </TableSection>
  );
}

interface TableSectionProps {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly children: ReactNode;
}

function TableSection({ id, title, columns, children }: TableSectionProps) {
  return (
    <section>
      <h2 id={id}>{title}</h2>
      <div className="wide" tabIndex={0} role="region" aria-labelledby={id}>
        <table className="ds-table">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
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

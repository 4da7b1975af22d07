/** What the log is, how anybody checks it, and what it cannot show. */
import { InstantTime } from "../day";
import { useSite } from "../site-context";

export interface LogPageProps {
  readonly checkpoint: {
    readonly size: number;
    readonly rootHash: string;
    readonly createdAt: string;
  } | null;
  readonly entries: number;
}

const command = "node verify-log.mjs --log entries.jsonl --key key.pem --checkpoint checkpoint.txt";

export function LogPage({ checkpoint, entries }: LogPageProps) {
  const { t } = useSite();
  const { what, limits } = t.log;
  return (
    <article className="prose log">
      <h1>{t.log.title}</h1>
      <p>{t.log.lead}</p>
      <Latest checkpoint={checkpoint} entries={entries} />
      <Section {...what} />
      <HowTo />
      <Section {...limits} />
    </article>
  );
}

function Section({ title, body }: { title: string; body: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      {body.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  );
}

function Latest({ checkpoint, entries }: LogPageProps) {
  const { t } = useSite();
  const words = t.log.latest;
  const number = (count: number) => count.toLocaleString("en");
  return (
    <section>
      <h2>{words.title}</h2>
      {checkpoint ? (
        <>
          <p>
            {words.size(number(checkpoint.size))} · {words.at} <InstantTime at={checkpoint.createdAt} />
          </p>
          <p>
            {words.root} <code>{checkpoint.rootHash}</code>
          </p>
        </>
      ) : (
        <p>{words.none}</p>
      )}
      <p>{words.since(number(entries))}</p>
    </section>
  );
}

function HowTo() {
  const { how } = useSite().t.log;
  const [entries, signature, verifier] = how.steps;
  return (
    <section>
      <h2>{how.title}</h2>
      <ol>
        <li>
          {entries} <a href="/log/entries?from=1&amp;count=1000">{how.files.entries}</a>
        </li>
        <li>
          {signature} <a href="/log/key">{how.files.key}</a> ·{" "}
          <a href="/log/checkpoint">{how.files.checkpoint}</a>
        </li>
        <li>
          {verifier} <a href="/log/verify-log.mjs">{how.files.script}</a>
        </li>
      </ol>
      <pre>
        <code>{command}</code>
      </pre>
      <p>{how.result}</p>
      <p>{how.keep}</p>
    </section>
  );
}

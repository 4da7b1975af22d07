/** The ten codes, shown this once. */
import { useSite } from "../site-context";
import { EntryFrame } from "./entry-frame";

export function RecoveryCodesPage({ codes }: { codes: readonly string[] }) {
  const { t, href } = useSite();
  const words = t.identity.account.codes;
  return (
    <EntryFrame title={words.title} lead={words.shown}>
      <ol className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p>
        <a className="ds-button" href={href("/desk")}>
          {words.goOn}
        </a>
      </p>
    </EntryFrame>
  );
}

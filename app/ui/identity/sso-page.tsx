/** Signed in by the agency: one link on, which brings the session's cookie along. */
import { useSite } from "../site-context";
import { EntryFrame } from "./entry-frame";

export function SsoPage({ name, to }: { name: string; to: string }) {
  const { t } = useSite();
  const words = t.identity.sso;
  return (
    <EntryFrame title={words.title} lead={words.welcome(name)}>
      <p>
        <a className="ds-button" href={to}>
          {words.goOn}
        </a>
      </p>
    </EntryFrame>
  );
}

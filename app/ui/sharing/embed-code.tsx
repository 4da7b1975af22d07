/** The card of a bill for other sites: to be looked at, and to be copied. */
import { useSite } from "../site-context";

export function EmbedCode({ slug, code }: { readonly slug: string; readonly code: string }) {
  const { t, href, asOf, known } = useSite();
  const words = t.sharing;
  return (
    <details className="embed small">
      <summary>{words.embed}</summary>
      <p>
        {words.embedHow}
        {asOf === null && known === null ? words.embedNow : words.embedThen}{" "}
        <a href={href(`/bills/${slug}/card`)}>{words.embedLook}</a>
      </p>
      <pre tabIndex={0} aria-label={words.embedLabel}>
        <code>{code}</code>
      </pre>
    </details>
  );
}

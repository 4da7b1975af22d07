/** What a sandbox is, in three plain sentences, and where it is explained at length. */
import { useSite } from "../site-context";

export function PlainSentences({ act }: { act: string }) {
  const { t } = useSite();
  const sentences = t.sandboxes.plain[act];
  if (!sentences) return null;
  return (
    <ol className="three">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ol>
  );
}

export function GuideLink() {
  const { t, href } = useSite();
  return (
    <p>
      <a href={href("/guides/sandbox")}>{t.sandboxes.guide}</a>
    </p>
  );
}

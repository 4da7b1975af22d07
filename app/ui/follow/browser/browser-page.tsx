/** Following by notifications of this browser: what it would have brought, what is kept, and the button. */
import type { NewsItem } from "~/domain/follow/news";
import type { FoundTarget } from "~/domain/follow/target";
import { targetWords } from "~/i18n/sentences/target-words";
import { useSite } from "../../site-context";
import { PastYear } from "../past-year";
import { InThisBrowser } from "./in-this-browser";

export interface BrowserPageProps {
  readonly target: FoundTarget;
  readonly past: { readonly items: readonly NewsItem[]; readonly count: number };
  /** This site's key for push services. */
  readonly publicKey: string;
}

export function BrowserPage({ target, past, publicKey }: BrowserPageProps) {
  const { t, language } = useSite();
  const words = t.follow.browser;
  return (
    <div className="report follow">
      <h1>{words.titleOf(targetWords(language, target))}</h1>
      <p className="measure">{words.lead}</p>
      <PastYear {...past} />
      <section aria-labelledby="kept">
        <h2 id="kept">{words.kept}</h2>
        <p className="measure">{words.keptText}</p>
      </section>
      <InThisBrowser target={target} publicKey={publicKey} />
    </div>
  );
}

/** The search field: a plain form that keeps the reader's moment. */
import { useSite } from "../site-context";

export function SearchForm({ words = "", label, hint }: { words?: string; label: string; hint?: string }) {
  const { t, pathFor, asOf, known } = useSite();
  const kept = [
    ["asof", asOf],
    ["known", known],
  ] as const;
  return (
    <form className="search-form" method="get" action={pathFor("/search")} role="search">
      <label className="ds-label" htmlFor="q">
        {label}
      </label>
      <input
        className="ds-input"
        id="q"
        name="q"
        type="search"
        maxLength={100}
        defaultValue={words}
        autoComplete="off"
        aria-describedby={hint ? "q-hint" : undefined}
      />
      {kept.map(([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />)}
      <button className="ds-button" type="submit">
        {t.search.submit}
      </button>
      {hint && (
        <p className="hint" id="q-hint">
          {hint}
        </p>
      )}
    </form>
  );
}

/** What somebody can do about their own data in a round: take a copy, and have the site forget them. */
import type { FormState } from "../form/form-state";
import { useSite } from "../site-context";

export function OwnData({ slug, form }: { readonly slug: string; readonly form: FormState | undefined }) {
  const { t, href } = useSite();
  const words = t.voting.ownData;
  const wrong = form?.problems.some(({ field }) => field === "sure") ?? false;
  return (
    <section aria-labelledby="own-data">
      <h2 id="own-data">{words.title}</h2>
      <p>
        <a href={href(`/rounds/${slug}/mine/data.json`)} download>
          {words.download}
        </a>
      </p>
      <details className="ds-details" open={wrong}>
        <summary>{words.forget}</summary>
        <form method="post" className="ds-details-content" noValidate>
          <input type="hidden" name="intent" value="forget" />
          <p>{words.how}</p>
          <label className="important">
            <input id="sure" type="checkbox" name="sure" value="yes" aria-invalid={wrong} /> {words.sure}
          </label>
          <button className="ds-button" data-variant="secondary" data-color="danger" type="submit">
            {words.forget}
          </button>
        </form>
      </details>
    </section>
  );
}

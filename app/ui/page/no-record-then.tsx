/** Shown instead of a page when the reader asks what the site said before it had said anything. */
import { instantInTaipei } from "~/i18n/dates";
import { useSite } from "../site-context";

export function NoRecordThen({ first }: { first: string }) {
  const { t, language } = useSite();
  return (
    <article className="problem">
      <h1>{t.noRecordThen.title}</h1>
      <p>{t.noRecordThen.body(instantInTaipei(language, first))}</p>
    </article>
  );
}

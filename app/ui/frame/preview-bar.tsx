/** Above every page of a preview: that it is one, of what, and until when its link works. */
import { instantInTaipei } from "~/i18n/dates";
import { useSite } from "../site-context";

export function PreviewBar() {
  const { t, language, preview } = useSite();
  if (!preview) return null;
  const { title, expiresAt } = preview;
  return (
    <section className="preview-bar" aria-label={t.preview.region}>
      <div className="wrap">
        <strong>{t.preview.notPublished}</strong> {t.preview.shows(title)}{" "}
        {expiresAt && t.preview.until(instantInTaipei(language, expiresAt))}
      </div>
    </section>
  );
}

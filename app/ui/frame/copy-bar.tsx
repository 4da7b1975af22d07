/** Above every page of a static copy: of which day it is, and where the live page stands. Printed as well. */
import { dayFull } from "~/i18n/dates";
import { localPath } from "~/i18n/languages";
import { useSite } from "../site-context";

export function CopyBar() {
  const { t, language, path, origin, copiedOn } = useSite();
  if (copiedOn === null) return null;
  // A card in a frame leads to its bill, outside the frame.
  const live = origin + localPath(language, path.replace(/\/card$/, ""));
  return (
    <section className="copy-bar" aria-label={t.copy.region}>
      <div className="wrap">
        <strong>{t.copy.of(dayFull(language, copiedOn))}</strong>{" "}
        <span>
          {t.copy.live}
          <a href={live} target="_top">
            {live}
          </a>
        </span>{" "}
        <span className="leads">{t.copy.leads}</span>
      </div>
    </section>
  );
}

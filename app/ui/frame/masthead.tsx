/** The masthead: the name, the main menu, and the same page in the other language. */
import { Fragment } from "react";
import { addressOf, useSite } from "../site-context";

const menu = [
  { path: "/", word: "board" },
  { path: "/bills", word: "bills" },
  { path: "/timeline", word: "timeline" },
  { path: "/schedule", word: "schedule" },
  { path: "/clocks", word: "clocks" },
  { path: "/sandboxes", word: "sandboxes" },
  { path: "/rounds", word: "rounds" },
  { path: "/calendar", word: "calendar" },
  { path: "/briefings", word: "briefings" },
  { path: "/search", word: "search" },
  { path: "/about", word: "about" },
] as const;

export function Masthead() {
  const { t, href, path, pathFor, params, language, asOf, known } = useSite();
  const other = language === "en" ? "zh-Hant" : "en";
  const here = (item: string) => (item === "/" ? path === "/" : path === item || path.startsWith(`${item}/`));
  return (
    <header className="masthead">
      <div className="wrap">
        <a className="brick" href="#U" id="U" accessKey="U" title={t.anchors.top}>
          :::
        </a>
        <a className="brand" href={href("/")}>
          <span className="seal" aria-hidden="true">
            {t.seal}
          </span>
          {t.name}
        </a>
        <nav aria-label={t.nav.label}>
          {menu.map((item) => (
            <Fragment key={item.path}>
              <a href={href(item.path)} aria-current={here(item.path) ? "page" : undefined}>
                {t.nav[item.word]}
              </a>{" "}
            </Fragment>
          ))}
          <a
            lang={t.otherLanguage.lang}
            hrefLang={t.otherLanguage.lang}
            href={addressOf(pathFor(path, other), { ...Object.fromEntries(params), asof: asOf, known })}
          >
            {t.otherLanguage.label}
          </a>
        </nav>
      </div>
    </header>
  );
}

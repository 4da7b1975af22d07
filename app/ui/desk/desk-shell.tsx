/** The frame of the desk: its own masthead and menu, no day to travel to, the same anchors as the public pages. */
import type { ReactNode } from "react";
import type { Action } from "~/domain/desk/roles";
import { localPath } from "~/i18n/languages";
import { addressOf, useSite } from "../site-context";
import { useDesk } from "./desk-context";
import { DeskForm } from "./desk-form";

const menu: readonly {
  path: string;
  word: "home" | "sets" | "sitting" | "progress" | "rounds" | "briefings" | "tickets" | "history" | "staff";
  action: Action;
}[] = [
  { path: "/desk", word: "home", action: "desk.see" },
  { path: "/desk/sets", word: "sets", action: "change_set.see" },
  { path: "/desk/sitting", word: "sitting", action: "change_set.write" },
  { path: "/desk/progress", word: "progress", action: "progress.see" },
  { path: "/desk/rounds", word: "rounds", action: "statement.see" },
  { path: "/desk/briefings", word: "briefings", action: "briefing.see" },
  { path: "/desk/tickets", word: "tickets", action: "ticket.see" },
  { path: "/desk/history", word: "history", action: "history.see" },
  { path: "/desk/staff", word: "staff", action: "staff.manage" },
];

export function DeskShell({ children }: { children: ReactNode }) {
  const { t, href, path, language } = useSite();
  const { may } = useDesk();
  const here = (item: string) =>
    item === "/desk" ? path === item : path === item || path.startsWith(`${item}/`);
  const other = language === "en" ? "zh-Hant" : "en";
  return (
    <>
      <a className="skip" href="#C">
        {t.skip}
      </a>
      <header className="masthead desk">
        <div className="wrap">
          <a className="brick" href="#U" id="U" accessKey="U" title={t.anchors.top}>
            :::
          </a>
          <a className="brand" href={href("/desk")}>
            <span className="seal" aria-hidden="true">
              {t.seal}
            </span>
            {t.desk.name}
          </a>
          <nav aria-label={t.desk.menu}>
            {menu
              .filter(({ action }) => may(action))
              .map((item) => (
                <a key={item.path} href={href(item.path)} aria-current={here(item.path) ? "page" : undefined}>
                  {t.desk.nav[item.word]}
                </a>
              ))}
            <a
              lang={t.otherLanguage.lang}
              hrefLang={t.otherLanguage.lang}
              href={addressOf(localPath(other, path), {})}
            >
              {t.otherLanguage.label}
            </a>
          </nav>
          <Person />
        </div>
      </header>
      <main className="wrap desk">
        <a className="brick" href="#C" id="C" accessKey="C" title={t.anchors.main}>
          :::
        </a>
        {children}
      </main>
      <footer aria-label={t.footer.label} className="desk">
        <div className="wrap">
          <a className="brick" href="#Z" id="Z" accessKey="Z" title={t.anchors.foot}>
            :::
          </a>
          <a href={href("/")}>{t.desk.publicSite}</a>
        </div>
      </footer>
    </>
  );
}

function Person() {
  const { t, href } = useSite();
  const { name, role } = useDesk();
  return (
    <div className="person">
      <a href={href("/desk/account")}>{name}</a> <span className="soft">{t.desk.roles[role]}</span>
      <DeskForm action={href("/desk/sign-out")} className="inline">
        <button className="ds-button" data-variant="tertiary" type="submit">
          {t.desk.signOut}
        </button>
      </DeskForm>
    </div>
  );
}

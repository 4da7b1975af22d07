/** The versions of a bill's text that stand, each with the way to put it right or to take it back. */
import type { Bilingual } from "~/domain/bilingual";
import type { CalendarDate } from "~/domain/dates/calendar-date";
import type { TextKind } from "~/domain/text/text-kinds";
import { inLanguage } from "~/i18n/messages";
import { Day } from "../../day";
import { useSite } from "../../site-context";

export interface StandingTextsProps {
  readonly setId: number;
  readonly slug: string;
  readonly texts: readonly (Bilingual & {
    readonly code: string;
    readonly kind: TextKind;
    readonly datedOn: CalendarDate;
  })[];
}

export function StandingTexts({ setId, slug, texts }: StandingTextsProps) {
  const { t, href, language } = useSite();
  if (texts.length === 0) return null;
  const words = t.sets.standing;
  const wayTo = (action: "correct" | "retract", code: string) =>
    href(`/desk/sets/${setId}/text`, { action, key: `${slug}/${code}` });
  return (
    <section aria-labelledby="standing-texts">
      <h3 id="standing-texts">{t.textEntry.title}</h3>
      <table className="ds-table">
        <thead>
          <tr>
            <th scope="col">{words.date}</th>
            <th scope="col">{t.textEntry.title}</th>
            <th scope="col">{words.act}</th>
          </tr>
        </thead>
        <tbody>
          {texts.map(({ code, kind, datedOn, ...name }) => (
            <tr key={code}>
              <td>
                <Day on={datedOn} as="short" />
              </td>
              <th scope="row">
                {inLanguage(language, name)} <span className="soft">{t.compare.kinds[kind]}</span>
              </th>
              <td>
                <a href={wayTo("correct", code)}>{t.sets.actions.correct}</a>{" "}
                <a href={wayTo("retract", code)}>{t.sets.actions.retract}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

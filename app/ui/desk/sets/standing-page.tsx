/** The events of a bill as they stand, each with the way to put it right or to take it back. */
import type { Bilingual } from "~/domain/bilingual";
import type { EventCode } from "~/domain/bills/stages";
import type { PartialDate } from "~/domain/dates/partial-date";
import { inLanguage } from "~/i18n/messages";
import { PartialDay } from "../../day";
import { Select } from "../../form/inputs";
import { useEventName } from "../../history/history-list";
import { useSite } from "../../site-context";
import { StandingTexts, type StandingTextsProps } from "../texts/standing-texts";

export interface StandingPageProps {
  readonly setId: number;
  readonly setTitle: string;
  readonly slug: string;
  readonly title: Bilingual | null;
  readonly events: readonly { readonly id: number; readonly code: EventCode; readonly date: PartialDate }[];
  readonly texts: StandingTextsProps["texts"];
  readonly bills: readonly { readonly slug: string; readonly title: Bilingual }[];
}

export function StandingPage({ setId, setTitle, slug, title, events, texts, bills }: StandingPageProps) {
  const { t, href, language } = useSite();
  const name = useEventName();
  const words = t.sets.standing;
  const wayTo = (action: "correct" | "retract", key: number) =>
    `${href(`/desk/sets/${setId}/changes/new`)}?subject=event&action=${action}&key=${key}&bill=${slug}`;
  return (
    <>
      <p className="crumbs">
        <a href={href(`/desk/sets/${setId}`)}>{setTitle}</a>
      </p>
      <h1>{words.title}</h1>
      <form className="add-change" method="get">
        <Select
          name="bill"
          label={words.bill}
          value={slug}
          choices={bills.map((bill) => ({ value: bill.slug, label: inLanguage(language, bill.title) }))}
        />
        <button className="ds-button" data-variant="secondary" type="submit">
          {words.show}
        </button>
      </form>
      {title && (
        <section>
          <h2>{inLanguage(language, title)}</h2>
          {events.length === 0 && <p>{words.none}</p>}
          <table className="ds-table">
            <thead>
              <tr>
                <th scope="col">{words.date}</th>
                <th scope="col">{words.event}</th>
                <th scope="col">{words.act}</th>
              </tr>
            </thead>
            <tbody>
              {events.map(({ id, code, date }) => (
                <tr key={id}>
                  <td>
                    <PartialDay date={date} />
                  </td>
                  <th scope="row">{name(code)}</th>
                  <td>
                    <a href={wayTo("correct", id)}>{t.sets.actions.correct}</a>{" "}
                    <a href={wayTo("retract", id)}>{t.sets.actions.retract}</a>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <StandingTexts setId={setId} slug={slug} texts={texts} />
        </section>
      )}
    </>
  );
}

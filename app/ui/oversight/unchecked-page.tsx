/** Bills on their way that nobody has looked at for some days, each with a button for who has now looked. */
import type { Bilingual } from "~/domain/bilingual";
import type { StageCode } from "~/domain/bills/stages";
import { instantInTaipei } from "~/i18n/dates";
import { inLanguage } from "~/i18n/messages";
import { DeskForm } from "../desk/desk-form";
import { ErrorSummary } from "../form/error-summary";
import { type FormState, problemIn, valueIn } from "../form/form-state";
import { useSite } from "../site-context";

export interface UncheckedLine {
  readonly slug: string;
  readonly title: Bilingual;
  readonly stage: StageCode;
  readonly lookedAt: string;
}

export interface UncheckedPageProps {
  readonly total: number;
  readonly days: number;
  readonly bills: readonly UncheckedLine[];
  readonly form?: FormState;
}

export function UncheckedPage({ total, days, bills, form }: UncheckedPageProps) {
  const { t } = useSite();
  const words = t.progress.unchecked;
  return (
    <>
      <h1>{words.title}</h1>
      <ErrorSummary form={form} />
      <p>{total === 0 ? words.none(days) : words.sentence(total, days)}</p>
      {bills.length > 0 && <Bills bills={bills} form={form} />}
    </>
  );
}

function Bills({ bills, form }: Pick<UncheckedPageProps, "bills" | "form">) {
  const { t, language, href } = useSite();
  const { caption, columns } = t.progress.unchecked;
  return (
    <div className="progress">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.bill}</th>
            <th scope="col">{columns.stage}</th>
            <th scope="col">{columns.lookedAt}</th>
            <th scope="col">{columns.check}</th>
          </tr>
        </thead>
        <tbody>
          {bills.map((bill) => (
            <tr key={bill.slug}>
              <th scope="row">
                <a href={href(`/bills/${bill.slug}`)}>{inLanguage(language, bill.title)}</a>
              </th>
              <td data-label={columns.stage}>{t.law.stages[bill.stage].name}</td>
              <td data-label={columns.lookedAt}>
                <time dateTime={bill.lookedAt}>{instantInTaipei(language, bill.lookedAt)}</time>
              </td>
              <td>
                <CheckForm bill={bill} form={form} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CheckForm({ bill, form }: { bill: UncheckedLine; form?: FormState }) {
  const { t, language } = useSite();
  const words = t.progress.unchecked;
  const sent = form?.values["bill"] === bill.slug ? form : undefined;
  return (
    <DeskForm className="end-item">
      <input type="hidden" name="bill" value={bill.slug} />
      <input
        className="ds-input"
        id={sent && "field-note"}
        name="note"
        defaultValue={valueIn(sent, "note")}
        aria-invalid={problemIn(sent, "note") ? true : undefined}
        autoComplete="off"
        placeholder={words.note}
        aria-label={`${words.note}: ${inLanguage(language, bill.title)}`}
      />
      <button className="ds-button" data-variant="secondary" type="submit">
        {words.check}
      </button>
    </DeskForm>
  );
}

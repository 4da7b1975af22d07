/** The items that agencies report on, the running ones with a form that ends them. */
import type { ProgressItem } from "~/domain/progress/progress-row";
import type { ReportMonth } from "~/domain/progress/report-month";
import { inLanguage } from "~/i18n/messages";
import { DeskForm } from "../../desk/desk-form";
import { type FormState, problemIn, valueIn } from "../../form/form-state";
import { useSite } from "../../site-context";
import { monthName } from "../words";

interface ItemsTableProps {
  readonly items: readonly ProgressItem[];
  /** The running month, with which the forms begin. */
  readonly month: ReportMonth;
  readonly form?: FormState;
}

export function ItemsTable({ items, month, form }: ItemsTableProps) {
  const { t, language } = useSite();
  const words = t.progress.items;
  const { columns } = words;
  if (items.length === 0) return <p>{words.none}</p>;
  return (
    <section className="progress" aria-labelledby="list">
      <h2 id="list">{words.list}</h2>
      <table>
        <caption className="sr">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.bill}</th>
            <th scope="col">{columns.agency}</th>
            <th scope="col">{columns.from}</th>
            <th scope="col">{columns.until}</th>
            <th scope="col">{columns.end}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.id}>
              <th scope="row">{inLanguage(language, item.bill)}</th>
              <td data-label={columns.agency}>{inLanguage(language, item.agency)}</td>
              <td data-label={columns.from} className="short">
                {monthName(language, item.fromMonth)}
              </td>
              <td data-label={columns.until} className="short">
                {item.untilMonth ? monthName(language, item.untilMonth) : words.running}
              </td>
              <td>{item.untilMonth === null && <EndForm item={item} month={month} form={form} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface EndFormProps extends Omit<ItemsTableProps, "items"> {
  readonly item: ProgressItem;
}

function EndForm({ item, month, form }: EndFormProps) {
  const { t, language } = useSite();
  const words = t.progress.items;
  const sent = form?.values["item"] === String(item.id) ? form : undefined;
  return (
    <DeskForm className="end-item">
      <input type="hidden" name="item" value={item.id} />
      <input
        className="ds-input"
        id={sent && "field-until"}
        name="until"
        defaultValue={valueIn(sent, "until", month)}
        aria-invalid={problemIn(sent, "until") ? true : undefined}
        autoComplete="off"
        aria-label={`${words.until}: ${inLanguage(language, item.bill)}`}
      />
      <button className="ds-button" data-variant="secondary" type="submit" name="step" value="end">
        {words.end}
      </button>
    </DeskForm>
  );
}

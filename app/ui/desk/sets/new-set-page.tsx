/** Begins a change set: a title is enough. */
import { ErrorSummary } from "../../form/error-summary";
import type { FormState } from "../../form/form-state";
import { useSite } from "../../site-context";
import { DeskForm } from "../desk-form";
import { useKeptForm } from "../drafts/kept-form";
import { SetFields } from "./set-fields";

export function NewSetPage({ ticketId, form: returned }: { ticketId: string | null; form?: FormState }) {
  const { t, href } = useSite();
  const form = useKeptForm(returned);
  return (
    <>
      <p className="crumbs">
        <a href={href("/desk/sets")}>{t.desk.nav.sets}</a>
      </p>
      <h1>{t.sets.home.newSet}</h1>
      <ErrorSummary form={form} />
      <DeskForm keepsDraft>
        {ticketId && <input type="hidden" name="ticketId" value={ticketId} />}
        <SetFields form={form} />
        <button className="ds-button" type="submit">
          {t.sets.form.begin}
        </button>
      </DeskForm>
    </>
  );
}

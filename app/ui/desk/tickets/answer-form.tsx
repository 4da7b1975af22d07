/** The desk's answer to a report: its state, words for everybody, the change set that corrects it. */
import { answerStates, mostOfAnswer } from "~/domain/tickets/check-answer";
import { ErrorSummary } from "../../form/error-summary";
import { TextArea, TextInput } from "../../form/inputs";
import { Radios } from "../../form/radios";
import { useSite } from "../../site-context";
import { DeskForm } from "../desk-form";
import type { TicketPageProps } from "./ticket-page";

export function AnswerForm({ ticket, form }: Pick<TicketPageProps, "ticket" | "form">) {
  const { t } = useSite();
  const words = t.tickets.desk;
  return (
    <section>
      <h2>{words.respond}</h2>
      <ErrorSummary form={form} />
      <DeskForm>
        <input type="hidden" name="seen" value={ticket.updatedAt} />
        <Radios
          name="state"
          label={t.tickets.state}
          form={form}
          value={ticket.state}
          choices={answerStates.map((value) => ({ value, label: t.tickets.states[value] }))}
        />
        <TextArea
          name="zh"
          label={words.zh}
          hint={words.answerHint}
          form={form}
          value={ticket.answerZh ?? ""}
          rows={5}
          maxLength={mostOfAnswer}
        />
        <TextArea
          name="en"
          label={words.en}
          form={form}
          value={ticket.answerEn ?? ""}
          rows={5}
          maxLength={mostOfAnswer}
        />
        <TextInput
          name="changeSet"
          label={words.changeSet}
          hint={words.changeSetHint}
          optional={t.form.optional}
          form={form}
          value={ticket.changeSetId === null ? "" : String(ticket.changeSetId)}
          inputMode="numeric"
        />
        <button className="ds-button" type="submit">
          {words.save}
        </button>
      </DeskForm>
    </section>
  );
}

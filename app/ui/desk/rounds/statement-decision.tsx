/** One statement in the moderators' queue, and the form to decide about it. */
import { rejectionReasons, type StatementOrigin, type StatementState } from "~/domain/rounds/round-codes";
import type { Alike } from "~/domain/rounds/voting/check-statement";
import type { Decision } from "~/domain/rounds/voting/moderation";
import type { FormState } from "../../form/form-state";
import { Select, TextInput } from "../../form/inputs";
import { useSite } from "../../site-context";
import { DeskForm } from "../desk-form";

export interface QueuedStatement {
  readonly number: number;
  readonly words: string;
  readonly language: string | null;
  readonly origin: StatementOrigin;
  readonly isMeta: boolean;
  readonly state: StatementState;
  readonly mergedInto: number | null;
  readonly version: number;
  readonly decisions: readonly Decision[];
  readonly alike: readonly Alike[];
}

export function StatementDecision({
  statement,
  form,
}: {
  statement: QueuedStatement;
  form: FormState | undefined;
}) {
  const { t } = useSite();
  const words = t.voting;
  const { number, state, decisions, alike } = statement;
  const posted = form?.values["statement"] === String(number) ? form : undefined;
  return (
    <article className="queued">
      <p lang={statement.language ?? undefined}>
        <b>{number}</b> {statement.words}
      </p>
      <p className="soft">
        <span className="ds-tag">{words.statementStates[state]}</span> {words.desk.origins[statement.origin]}
        {statement.mergedInto !== null && words.mergedInto(statement.mergedInto)}
      </p>
      {alike.length > 0 && (
        <p className="soft">
          {words.desk.alike} {alike.map((other) => `${other.number} ${other.words}`).join(" · ")}
        </p>
      )}
      {decisions.length > 0 && (
        <details className="ds-details" open={state === "pending" || posted !== undefined}>
          <summary>{words.desk.decision}</summary>
          <DeskForm className="ds-details-content decision-form">
            <input type="hidden" name="statement" value={number} />
            <input type="hidden" name="version" value={statement.version} />
            <Select
              name="decision"
              id={`decision-${number}`}
              label={words.desk.decision}
              form={posted}
              choices={decisions.map((value) => ({ value, label: words.desk.decisions[value] }))}
            />
            <Select
              name="reason"
              id={`reason-${number}`}
              label={words.desk.reason}
              hint={words.desk.reasonHint}
              form={posted}
              choices={[
                { value: "", label: words.desk.noReason },
                ...rejectionReasons.map((value) => ({ value, label: words.reasons[value].name })),
              ]}
            />
            <TextInput
              name="into"
              id={`into-${number}`}
              label={words.desk.into}
              inputMode="numeric"
              form={posted}
              value={alike[0] ? String(alike[0].number) : ""}
            />
            <TextInput
              name="note"
              id={`note-${number}`}
              label={words.desk.note}
              hint={words.desk.noteHint}
              form={posted}
            />
            <button className="ds-button" data-variant="secondary" type="submit">
              {words.desk.decide}
            </button>
          </DeskForm>
        </details>
      )}
    </article>
  );
}

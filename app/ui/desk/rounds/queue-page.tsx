/** The moderators' page of one round: what waits first, then seeds to put forward, then what was decided. */
import { inLanguage } from "~/i18n/messages";
import { ErrorSummary } from "../../form/error-summary";
import type { FormState } from "../../form/form-state";
import { TextArea } from "../../form/inputs";
import { useSite } from "../../site-context";
import type { ShownRound } from "../../voting/round-head";
import { DeskForm } from "../desk-form";
import { type QueuedStatement, StatementDecision } from "./statement-decision";

interface QueuePageProps {
  readonly round: ShownRound;
  readonly statements: readonly QueuedStatement[];
  readonly form: FormState | undefined;
}

export function QueuePage({ round, statements, form }: QueuePageProps) {
  const { t, language, href } = useSite();
  const words = t.voting.desk;
  const pending = statements.filter(({ state }) => state === "pending");
  const decided = statements.filter(({ state }) => state !== "pending");
  const ofSeed = form?.values["intent"] === "seed" ? form : undefined;
  const list = (some: readonly QueuedStatement[]) => (
    <ul className="plain-list queue">
      {some.map((statement) => (
        <li key={statement.number} id={`statement-${statement.number}`}>
          <StatementDecision statement={statement} form={form} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <p className="kicker">
        <a href={href("/desk/rounds")}>{words.title}</a>
      </p>
      <h1>{inLanguage(language, round.title)}</h1>
      <p>
        <a href={href(`/rounds/${round.slug}/moderation`)}>{words.policy}</a>
      </p>
      <ErrorSummary form={form} among={form?.values["statement"] ? `-${form.values["statement"]}` : ""} />
      <section aria-labelledby="queue">
        <h2 id="queue">{words.queue(pending.length)}</h2>
        {list(pending)}
      </section>
      {round.state !== "closed" && (
        <section aria-labelledby="seed">
          <h2 id="seed">{words.seedTitle}</h2>
          <DeskForm className="seed-form">
            <input type="hidden" name="intent" value="seed" />
            <TextArea name="words" label={words.seedWords} hint={words.seedHint} form={ofSeed} rows={2} />
            <label>
              <input
                type="checkbox"
                name="meta"
                value="yes"
                defaultChecked={ofSeed?.values["meta"] === "yes"}
              />{" "}
              {words.meta}
            </label>
            <p>
              <button className="ds-button" type="submit">
                {words.addSeed}
              </button>
            </p>
          </DeskForm>
        </section>
      )}
      <section aria-labelledby="decided">
        <h2 id="decided">{words.decided}</h2>
        {list(decided)}
      </section>
    </>
  );
}

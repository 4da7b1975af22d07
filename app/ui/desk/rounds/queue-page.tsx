/** The moderators' page of one round: what waits, or what was decided, and seeds to put forward. */
import { inLanguage } from "~/i18n/messages";
import { ErrorSummary } from "../../form/error-summary";
import type { FormState } from "../../form/form-state";
import { TextArea } from "../../form/inputs";
import { Pagination } from "../../list/pagination";
import { useSite } from "../../site-context";
import type { ShownRound } from "../../voting/round-head";
import { DeskForm } from "../desk-form";
import { type QueuedStatement, StatementDecision } from "./statement-decision";

export const queueFilters = ["pending", "decided"] as const;

interface QueuePageProps {
  readonly round: ShownRound;
  readonly show: (typeof queueFilters)[number];
  readonly totals: Readonly<Record<(typeof queueFilters)[number], number>>;
  /** Of this page of those that are shown. */
  readonly statements: readonly QueuedStatement[];
  readonly page: number;
  readonly pages: number;
  readonly form: FormState | undefined;
}

export function QueuePage({ round, show, totals, statements, page, pages, form }: QueuePageProps) {
  const { t, language, href } = useSite();
  const words = t.voting.desk;
  const path = `/desk/rounds/${round.slug}`;
  const ofSeed = form?.values["intent"] === "seed" ? form : undefined;
  return (
    <>
      <p className="kicker">
        <a href={href("/desk/rounds")}>{words.title}</a>
      </p>
      <h1>{inLanguage(language, round.title)}</h1>
      <p>
        <a href={href(`/rounds/${round.slug}/moderation`)}>{words.policy}</a>{" "}
        <a href={href(`/desk/rounds/${round.slug}/answers`)}>{t.answers.desk.title}</a>
      </p>
      <ErrorSummary
        form={form}
        idOf={(field) => (form?.values["statement"] ? `${field}-${form.values["statement"]}` : field)}
      />
      <p className="sorts" aria-label={words.show}>
        {queueFilters.map((filter) => (
          <a
            key={filter}
            href={href(path, filter === "pending" ? {} : { state: filter })}
            aria-current={filter === show ? "true" : undefined}
          >
            {words.filters[filter](totals[filter])}
          </a>
        ))}
      </p>
      <section aria-labelledby="queue">
        <h2 id="queue">{show === "pending" ? words.queue(totals.pending) : words.decided}</h2>
        <ul className="plain-list queue">
          {statements.map((statement) => (
            <li key={statement.number} id={`statement-${statement.number}`}>
              <StatementDecision statement={statement} form={form} />
            </li>
          ))}
        </ul>
        <Pagination
          page={page}
          pages={pages}
          label={words.pages}
          hrefOf={(turned) => href(path, { state: show === "pending" ? null : show, page: turned })}
        />
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
    </>
  );
}

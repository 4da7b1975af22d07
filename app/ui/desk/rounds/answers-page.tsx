/** The statements of a round that are owed an answer: some are ticked, and answered together in a change set. */
import type { Bilingual } from "~/domain/bilingual";
import type { Coverage } from "~/domain/rounds/coverage";
import type { StatementToAnswer } from "~/domain/rounds/statements-to-answer";
import { inLanguage } from "~/i18n/messages";
import { ErrorSummary } from "../../form/error-summary";
import type { FormState } from "../../form/form-state";
import { Select } from "../../form/inputs";
import { Pagination } from "../../list/pagination";
import { GivenAnswerWords } from "../../rounds/answers/given-answer";
import { useSite } from "../../site-context";
import { useDesk } from "../desk-context";
import { DeskForm } from "../desk-form";

export const answerFilters = ["open", "all"] as const;
export type AnswerFilter = (typeof answerFilters)[number];

export interface AnswersPageProps {
  readonly round: { readonly slug: string; readonly title: Bilingual };
  readonly coverage: Coverage;
  readonly show: AnswerFilter;
  /** Of this page of those that are shown. */
  readonly statements: readonly StatementToAnswer[];
  readonly page: number;
  readonly pages: number;
  /** Change sets into which this person can write, the chosen one first. */
  readonly sets: readonly { readonly id: number; readonly title: string }[];
  readonly form: FormState | undefined;
}

export function AnswersPage({ round, coverage, show, statements, sets, form, ...list }: AnswersPageProps) {
  const { t, language, href } = useSite();
  const words = t.answers.desk;
  const path = `/desk/rounds/${round.slug}/answers`;
  return (
    <>
      <p className="kicker">
        <a href={href("/desk/rounds")}>{t.voting.desk.title}</a>
      </p>
      <h1>
        {words.title} <span className="page-kind">{inLanguage(language, round.title)}</span>
      </h1>
      <p className="measure">{words.lead}</p>
      <p>
        <b>{words.coverage(coverage.answered, coverage.total, coverage.overdue)}</b>{" "}
        <a href={href(`/rounds/${round.slug}/report`)}>{t.voting.pages.report}</a>{" "}
        <a href={href(`/desk/rounds/${round.slug}`)}>{words.moderation}</a>
      </p>
      <p className="sorts" aria-label={words.show}>
        {answerFilters.map((filter) => (
          <a
            key={filter}
            href={href(path, filter === "open" ? {} : { state: filter })}
            aria-current={filter === show ? "true" : undefined}
          >
            {words.filters[filter]}
          </a>
        ))}
      </p>
      <ErrorSummary form={form} />
      {statements.length === 0 ? (
        <p>{words.none[show]}</p>
      ) : (
        <DeskForm className="answers-form">
          <ul className="plain-list queue" id="statements" tabIndex={-1}>
            {statements.map((statement) => (
              <li key={statement.number}>
                <ToAnswer statement={statement} />
              </li>
            ))}
          </ul>
          <div className="answers-go">
            <Select
              name="set"
              label={words.set}
              form={form}
              choices={[
                ...sets.map(({ id, title }) => ({ value: String(id), label: title })),
                { value: "new", label: words.newSet },
              ]}
            />
            <button className="ds-button" type="submit">
              {words.write}
            </button>
          </div>
        </DeskForm>
      )}
      <Pagination
        page={list.page}
        pages={list.pages}
        label={t.voting.desk.pages}
        hrefOf={(turned) => href(path, { state: show === "open" ? null : show, page: turned })}
      />
    </>
  );
}

function ToAnswer({ statement }: { statement: StatementToAnswer }) {
  const { t, href } = useSite();
  const { may } = useDesk();
  const words = t.answers.desk;
  const { number, origin, state, agrees, disagrees, passes, answers, underWay } = statement;
  return (
    <article className="queued">
      <p lang={statement.language ?? undefined}>
        <label>
          <input type="checkbox" name="statement" value={number} aria-label={words.choose(number)} />{" "}
          <b>{number}</b> {statement.words}
        </label>
      </p>
      <p className="soft small">
        {t.voting.desk.origins[origin]} · {words.votes(agrees, disagrees, passes)}
        {state === "redacted" && ` · ${t.voting.statementStates.redacted}`}
      </p>
      {answers.map((answer) => (
        <GivenAnswerWords key={answer.code} answer={answer} />
      ))}
      {underWay.map(({ setId, changeId, setTitle }) => (
        <p key={changeId} className="small">
          {words.underWay}
          {t.colon}
          {may("change_set.write") ? (
            <a href={href(`/desk/sets/${setId}/changes/${changeId}`)}>{setTitle}</a>
          ) : (
            setTitle
          )}
        </p>
      ))}
    </article>
  );
}

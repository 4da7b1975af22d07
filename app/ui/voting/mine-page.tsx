/** What a participant has done in a round, to look at, to change and to take back. Nobody else sees it. */
import type { GivenAnswer } from "~/domain/rounds/given-answer";
import type { RejectionReason, StatementState } from "~/domain/rounds/round-codes";
import type { VoteValue } from "~/domain/rounds/voting/check-vote";
import { ErrorSummary } from "../form/error-summary";
import type { FormState } from "../form/form-state";
import { TextArea } from "../form/inputs";
import { GivenAnswerWords } from "../rounds/answers/given-answer";
import { useSite } from "../site-context";
import { OwnData } from "./own-data";
import { RoundHead, type ShownRound } from "./round-head";
import { VoteButtons } from "./vote-buttons";

export interface MinePageProps {
  readonly round: ShownRound;
  readonly votes: readonly {
    readonly number: number;
    readonly words: string;
    readonly value: VoteValue;
    readonly important: boolean;
  }[];
  readonly statements: readonly OwnStatement[];
  /** They come from sending a statement. */
  readonly sent: boolean;
  /** They come from having the site forget them. */
  readonly forgotten: boolean;
  readonly form: FormState | undefined;
}

interface OwnStatement {
  readonly number: number;
  readonly words: string;
  readonly state: StatementState;
  readonly reason: RejectionReason | null;
  readonly mergedInto: number | null;
  readonly version: number;
  /** What the agency answered. */
  readonly answers: readonly GivenAnswer[];
}

export function MinePage({ round, votes, statements, sent, forgotten, form }: MinePageProps) {
  const { t, href, pathFor } = useSite();
  const words = t.voting;
  return (
    <div className="voting">
      <RoundHead round={round} here="mine" />
      <p className="soft">{words.private}</p>
      {round.state === "open" && (
        <p>
          <a href={href(`/rounds/${round.slug}/confirm`)}>{words.confirm.link}</a>
        </p>
      )}
      {sent && (
        <div className="ds-alert" data-color="success" role="status">
          {words.write.sent}
        </div>
      )}
      {forgotten && (
        <div className="ds-alert" data-color="success" role="status">
          {words.ownData.done}
        </div>
      )}
      <ErrorSummary
        form={form}
        idOf={(field) => (form?.values["statement"] ? `${field}-${form.values["statement"]}` : field)}
      />
      <section aria-labelledby="statements">
        <h2 id="statements">{words.myStatements(statements.length)}</h2>
        {statements.length > 0 && (
          <p>
            {words.tellMe.how}{" "}
            <a href={`${pathFor("/follow")}?kind=round&key=${round.slug}`}>{words.tellMe.link}</a>
          </p>
        )}
        <ul className="plain-list own-statements">
          {statements.map((statement) => (
            <li key={statement.number}>
              <OwnStatementItem statement={statement} takes={round.state === "open"} form={form} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="votes">
        <h2 id="votes">{words.myVotes(votes.length)}</h2>
        <ol className="plain-list own-votes">
          {votes.map(({ number, words: said, value, important }) => (
            <li key={number}>
              <form method="post" action={`./vote`} noValidate>
                <p>
                  <b>{number}</b> {said}
                </p>
                <input type="hidden" name="statement" value={number} />
                <input type="hidden" name="back" value="mine" />
                {round.state === "open" ? (
                  <>
                    <VoteButtons now={value} />
                    <label className="important">
                      <input type="checkbox" name="important" value="yes" defaultChecked={important} />{" "}
                      {words.important}
                    </label>
                  </>
                ) : (
                  <p>
                    {words.answers[value === 1 ? "agree" : value === 0 ? "pass" : "disagree"]}
                    {important && ` · ${words.important}`}
                  </p>
                )}
              </form>
            </li>
          ))}
        </ol>
      </section>
      {(votes.length > 0 || statements.length > 0) && <OwnData slug={round.slug} form={form} />}
    </div>
  );
}

function OwnStatementItem({
  statement,
  takes,
  form,
}: {
  statement: OwnStatement;
  takes: boolean;
  form: FormState | undefined;
}) {
  const { t, href } = useSite();
  const words = t.voting;
  const { number, state, reason, mergedInto, version } = statement;
  const posted = form?.values["statement"] === String(number) ? form : undefined;
  return (
    <>
      <p>
        <b>{number}</b> {statement.words}
      </p>
      <p className="soft">
        <span className="ds-tag">{words.statementStates[state]}</span> {reason && words.reasons[reason].name}
        {mergedInto !== null && words.mergedInto(mergedInto)}
      </p>
      {statement.answers.map((answer) => (
        <GivenAnswerWords key={answer.code} answer={answer} />
      ))}
      {takes && state === "pending" && (
        <details className="ds-details" open={posted !== undefined}>
          <summary>{words.reword}</summary>
          <form method="post" className="ds-details-content" noValidate>
            <input type="hidden" name="statement" value={number} />
            <input type="hidden" name="version" value={version} />
            <TextArea
              name="words"
              id={`words-${number}`}
              label={words.write.words}
              form={posted}
              value={statement.words}
            />
            <button className="ds-button" data-variant="secondary" type="submit">
              {words.keep}
            </button>
          </form>
        </details>
      )}
      {state === "rejected" && <a href={href("/guides/privacy")}>{words.whyPublic}</a>}
    </>
  );
}

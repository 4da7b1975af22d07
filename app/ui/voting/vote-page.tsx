/** One statement and three answers: large enough for a thumb, in the order of the keyboard, without script. */
import type { StatementOrigin } from "~/domain/rounds/round-codes";
import type { Alike } from "~/domain/rounds/voting/check-statement";
import { inLanguage } from "~/i18n/messages";
import { ErrorSummary } from "../form/error-summary";
import type { FormState } from "../form/form-state";
import { useSite } from "../site-context";
import { PracticeCard } from "./practice-card";
import { RoundHead, type ShownRound } from "./round-head";
import { VoteButtons } from "./vote-buttons";
import { WriteStatement } from "./write-statement";

export interface VoteState extends FormState {
  readonly alike?: readonly Alike[];
}

export interface VotePageProps {
  readonly round: ShownRound;
  /** Which of the two practice statements to show; null for a real one. */
  readonly practice: 1 | 2 | null;
  readonly statement: {
    readonly number: number;
    readonly words: string;
    readonly language: string | null;
    readonly origin: StatementOrigin;
  } | null;
  readonly voted: number;
  readonly all: number;
  readonly written: number;
  readonly form: VoteState | undefined;
}

export function VotePage({ round, statement, voted, all, written, form, ...props }: VotePageProps) {
  // Whoever has sent something needs no practice.
  const practice = form ? null : props.practice;
  const { t, language, href } = useSite();
  const words = t.voting;
  const takes = round.state === "open";
  return (
    <div className="voting">
      <RoundHead round={round} here="vote" />
      <p className="measure lead">{inLanguage(language, round.question)}</p>
      {round.state === "open" && <p className="soft">{words.how}</p>}
      {takes && round.tier === "mail" && (
        <p className="ds-alert">
          {words.confirm.needed} <a href={href(`/rounds/${round.slug}/confirm`)}>{words.confirm.link}</a>
        </p>
      )}
      <ErrorSummary form={form} />
      {takes && practice !== null && <PracticeCard practice={practice} />}
      {takes && practice === null && (
        <section aria-labelledby="now" className="vote-now">
          <h2 id="now">{words.progress(voted, all)}</h2>
          {statement ? (
            <form method="post" className="vote-card" noValidate>
              <blockquote id="statement" tabIndex={-1} lang={statement.language ?? undefined}>
                <p>{statement.words}</p>
                <footer>{words.origins[statement.origin](statement.number)}</footer>
              </blockquote>
              <input type="hidden" name="statement" value={statement.number} />
              <VoteButtons />
              <label className="important">
                <input type="checkbox" name="important" value="yes" /> {words.important}
              </label>
            </form>
          ) : (
            <p id="statement" tabIndex={-1}>
              {all === 0 ? words.noStatements : words.done(all)}
            </p>
          )}
        </section>
      )}
      {takes && practice === null && round.takesStatements && (
        <WriteStatement limit={round.statementLimit} written={written} form={form} />
      )}
    </div>
  );
}

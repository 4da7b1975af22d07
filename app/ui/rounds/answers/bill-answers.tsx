/** What the statements about a bill were answered, on the bill's own page. Nothing at all where nothing was. */
import type { AnswersOfRound, RoundAnswer } from "~/domain/rounds/given-answer";
import { inLanguage } from "~/i18n/messages";
import { useSite } from "../../site-context";
import { GivenAnswerWords } from "./given-answer";

/** What is more is read in the report: a bill's page is not a list of statements. */
const mostShown = 12;

export function BillAnswers({ given }: { given: readonly AnswersOfRound[] }) {
  const { t, language, href } = useSite();
  if (given.length === 0) return null;
  const words = t.answers;
  return (
    <section aria-labelledby="answers">
      <h2 id="answers">{words.title}</h2>
      {given.map(({ round, answers }) => (
        <div key={round.slug}>
          <h3>
            <a href={href(`/rounds/${round.slug}`)}>{inLanguage(language, round.title)}</a>
          </h3>
          <ul className="plain-list answered">
            {answers.slice(0, mostShown).map((answer) => (
              <li key={answer.code}>
                <Answered answer={answer} />
                <GivenAnswerWords answer={answer} />
              </li>
            ))}
          </ul>
          <p className="small">
            <a href={`${href(`/rounds/${round.slug}/report`)}#all`}>{words.all(answers.length)}</a>
          </p>
        </div>
      ))}
    </section>
  );
}

function Answered({ answer: { statements } }: { answer: RoundAnswer }) {
  const { t } = useSite();
  return statements.map(({ number, words }) => (
    <blockquote key={number}>
      <b>{number}</b> {words ?? <span className="soft">{t.roundReport.hidden}</span>}
    </blockquote>
  ));
}

/** How people voted on one statement: the counts in words, and a bar that says the same. */
import { percentOf, toAnswers } from "~/domain/rounds/report/shares";
import type { Counts } from "~/domain/opinion/statements/vote-counts";
import { useSite } from "../../site-context";

const sides = [
  ["agrees", "agree"],
  ["disagrees", "disagree"],
  ["passes", "pass"],
] as const;

export function AnswerBar({ counts }: { counts: Counts }) {
  const { t } = useSite();
  const words = t.roundReport;
  const answers = toAnswers(counts);
  const starts = [0, answers.agrees, answers.agrees + answers.disagrees];
  const said = sides.map(
    ([name, word]) => `${words[word]} ${words.counts(answers[name], percentOf(answers[name], answers.seen))}`,
  );
  return (
    <div className="answer-bar">
      {answers.seen > 0 && (
        <svg viewBox={`0 0 ${answers.seen} 1`} preserveAspectRatio="none" aria-hidden="true">
          {sides.map(([name, word], index) => (
            <rect key={word} className={word} x={starts[index]} y={0} width={answers[name]} height={1} />
          ))}
        </svg>
      )}
      <p className="small">
        {said.join(t.listSeparator)} <span className="soft">{words.ofPeople(answers.seen)}</span>
      </p>
    </div>
  );
}

/** Two statements on which nothing depends, so that nobody learns the buttons on a real one. They count nowhere. */
import { useSite } from "../site-context";

export function PracticeCard({ practice }: { practice: 1 | 2 }) {
  const { t } = useSite();
  const words = t.voting.practice;
  return (
    <section aria-labelledby="practice" className="vote-now">
      <h2 id="practice">{words.title(practice)}</h2>
      <form method="get" className="vote-card practice">
        <blockquote id="statement" tabIndex={-1}>
          <p>{practice === 1 ? words.first : words.second}</p>
          <footer>{words.counts}</footer>
        </blockquote>
        <div className="vote-buttons">
          {(["agree", "disagree", "pass"] as const).map((answer) => (
            <button
              key={answer}
              className="ds-button"
              data-variant="secondary"
              type="submit"
              name="practice"
              value={practice === 1 ? "2" : "no"}
            >
              {t.voting.answers[answer]}
            </button>
          ))}
        </div>
        <p>
          <a href="?practice=no#statement">{words.skip}</a>
        </p>
      </form>
    </section>
  );
}

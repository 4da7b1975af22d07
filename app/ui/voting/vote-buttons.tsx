/** The three answers as buttons of one form, the fourth to take a vote back. */
import type { VoteValue } from "~/domain/rounds/voting/check-vote";
import { useSite } from "../site-context";

const answers = [
  ["agree", 1],
  ["disagree", -1],
  ["pass", 0],
] as const;

/** @param now the vote that stands, if one does */
export function VoteButtons({ now = null }: { now?: VoteValue | null }) {
  const { t } = useSite();
  return (
    <div className="vote-buttons">
      {answers.map(([name, value]) => (
        <button
          key={name}
          type="submit"
          name="vote"
          value={name}
          className={`ds-button vote-${name}`}
          data-variant={now === value ? "primary" : "secondary"}
          aria-pressed={now === null ? undefined : now === value}
        >
          {t.voting.answers[name]}
        </button>
      ))}
      {now !== null && (
        <button type="submit" name="vote" value="undo" className="ds-button" data-variant="tertiary">
          {t.voting.undo}
        </button>
      )}
    </div>
  );
}

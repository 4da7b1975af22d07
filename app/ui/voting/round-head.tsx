/** The head of every page of taking part: which round, until when, and the other pages of it. */
import type { Bilingual } from "~/domain/bilingual";
import type { ParticipantTier } from "~/domain/rounds/round-codes";
import { inLanguage } from "~/i18n/messages";
import { InstantTime } from "../day";
import { useSite } from "../site-context";

export interface ShownRound {
  readonly slug: string;
  readonly title: Bilingual;
  readonly question: Bilingual;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly tier: ParticipantTier;
  readonly takesStatements: boolean;
  readonly statementLimit: number;
  readonly state: "upcoming" | "open" | "closed";
}

const pages = ["vote", "mine", "report", "moderation"] as const;

export function RoundHead({ round, here }: { round: ShownRound; here: (typeof pages)[number] }) {
  const { t, language, href } = useSite();
  const words = t.voting;
  return (
    <header className="round-head">
      <p className="kicker">
        <a href={href(`/rounds/${round.slug}`)}>{words.round}</a>
      </p>
      <h1>{inLanguage(language, round.title)}</h1>
      <p className="soft">
        {words.states[round.state]} · <InstantTime at={round.opensAt} />
        {words.until}
        <InstantTime at={round.closesAt} />
      </p>
      <nav aria-label={words.pagesOf}>
        <ul className="round-pages">
          {pages.map((page) => (
            <li key={page}>
              <a
                href={href(`/rounds/${round.slug}/${page}`)}
                aria-current={page === here ? "page" : undefined}
              >
                {words.pages[page]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** /rounds: how many are open, waited for and overdue; the filters; and the rounds. */
import type { BillNamed } from "~/domain/calendar/calendar-entry";
import type { RoundEntry } from "~/domain/records/round-record";
import type { RoundPhase, RoundPlatform } from "~/domain/rounds/round-codes";
import { roundPhases, roundPlatforms } from "~/domain/rounds/round-codes";
import { type RoundState, roundStates } from "~/domain/rounds/round-state";
import { inLanguage } from "~/i18n/messages";
import { Pagination } from "../list/pagination";
import { useSite } from "../site-context";
import { RoundTable } from "./round-table";

export interface RoundsPageProps {
  /** One page of those that fit. */
  readonly rounds: readonly RoundEntry[];
  readonly page: number;
  readonly pages: number;
  /** Of all rounds on record that day, and of those of the bill when one is chosen. */
  readonly counts: {
    readonly state: Readonly<Partial<Record<RoundState, number>>>;
    readonly phase: Readonly<Partial<Record<RoundPhase, number>>>;
    readonly platform: Readonly<Partial<Record<RoundPlatform, number>>>;
  };
  readonly chosen: {
    readonly state: RoundState | null;
    readonly phase: RoundPhase | null;
    readonly platform: RoundPlatform | null;
    readonly bill: BillNamed | null;
  };
}

/** Shown even when none is in it: these are what readers come for. */
const always: readonly RoundState[] = ["open", "closing_soon", "awaiting_response", "overdue", "closed"];

export function RoundsPage({ rounds, page, pages, counts, chosen }: RoundsPageProps) {
  const { t, language, href } = useSite();
  const words = t.rounds;
  const of = (...states: RoundState[]) => states.reduce((sum, state) => sum + (counts.state[state] ?? 0), 0);
  const params = { ...chosen, bill: chosen.bill?.slug };
  const total = Object.values(counts.state).reduce((sum, count) => sum + count, 0);
  return (
    <>
      <div className="lead">
        <div>
          <h1>{words.title}</h1>
          <p className="soft">{words.lead}</p>
        </div>
      </div>
      <p>
        {words.summary(
          of("open", "closing_soon"),
          of("awaiting_response"),
          of("overdue"),
          of("closed", "responded"),
        )}
      </p>
      {chosen.bill && (
        <p>
          {words.ofBill(inLanguage(language, chosen.bill.title))}{" "}
          <a href={href("/rounds", { ...params, bill: null })}>{words.allBills}</a>
        </p>
      )}
      <div className="round-filters">
        <Choices
          name="state"
          label={words.filter}
          codes={roundStates.filter((state) => always.includes(state) || counts.state[state])}
          counts={counts.state}
          wordsOf={(state) => words.states[state]}
          chosen={chosen.state}
          params={params}
        />
        <Choices
          name="phase"
          label={words.phaseLabel}
          codes={roundPhases.filter((phase) => counts.phase[phase] || chosen.phase === phase)}
          counts={counts.phase}
          wordsOf={(phase) => words.phases[phase].name}
          chosen={chosen.phase}
          params={params}
        />
        <Choices
          name="platform"
          label={words.platformLabel}
          codes={roundPlatforms.filter((code) => counts.platform[code] || chosen.platform === code)}
          counts={counts.platform}
          wordsOf={(platform) => words.platforms[platform]}
          chosen={chosen.platform}
          params={params}
        />
      </div>
      {rounds.length === 0 ? (
        <p className="empty" role="status">
          {total === 0 ? words.noneYet : words.none}
        </p>
      ) : (
        <RoundTable rounds={rounds} withBill={chosen.bill === null} />
      )}
      <Pagination
        page={page}
        pages={pages}
        label={words.pages}
        hrefOf={(turned) => href("/rounds", { ...params, page: turned })}
      />
    </>
  );
}

interface ChoicesProps<C extends string> {
  readonly name: string;
  readonly label: string;
  readonly codes: readonly C[];
  readonly counts: Readonly<Partial<Record<C, number>>>;
  readonly wordsOf: (code: C) => string;
  readonly chosen: C | null;
  readonly params: Readonly<Record<string, string | null | undefined>>;
}

function Choices<C extends string>({ name, label, codes, counts, wordsOf, chosen, params }: ChoicesProps<C>) {
  const { t, href } = useSite();
  return (
    <nav className="sorts" aria-label={label}>
      <span>{label}</span>
      {[null, ...codes].map((code) => (
        <a
          key={code ?? "all"}
          href={href("/rounds", { ...params, [name]: code })}
          aria-current={code === chosen ? "true" : undefined}
        >
          {code === null ? t.rounds.filters.all : wordsOf(code)}
          {code !== null && <span className="count"> {counts[code] ?? 0}</span>}
        </a>
      ))}
    </nav>
  );
}

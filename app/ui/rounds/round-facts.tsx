/** The facts of a round as a list of terms: who asked, on what, where, from when to when, and how one takes part. */
import type { RoundDossier } from "~/domain/records/round-record";
import { inLanguage } from "~/i18n/messages";
import { Day, InstantTime } from "../day";
import { useSite } from "../site-context";

export function RoundFacts({ round }: { round: RoundDossier }) {
  const { t, language, href } = useSite();
  const words = t.rounds.round;
  const { times } = round;
  const day = (on: typeof times.opensOn, at: string | null) =>
    at !== null ? <InstantTime at={at} /> : on === null ? t.rounds.unknownDay : <Day on={on} as="short" />;
  const terms: [string, React.ReactNode][] = [
    [words.agency, round.agency ? inLanguage(language, round.agency) : words.noAgency],
    [
      words.bills,
      round.bills.map((bill) => (
        <a key={bill.slug} className="bill-name" href={href(`/bills/${bill.slug}`)}>
          {inLanguage(language, bill.title)}
        </a>
      )),
    ],
    [words.platform, t.rounds.platforms[round.platform]],
    ...(round.kind === "native" ? [] : ([[words.address, <Address key="address" round={round} />]] as const)),
    [words.kind, t.rounds.kinds[round.kind]],
    [words.opens, day(times.opensOn, times.opensAt)],
    [words.closes, day(times.closesOn, times.closesAt)],
    ...(round.statementLimit === null ? [] : ([[words.limit, words.limitOf(round.statementLimit)]] as const)),
    ...(round.takesStatements === null
      ? []
      : ([[words.takes, round.takesStatements ? words.takesYes : words.takesNo]] as const)),
    ...(round.kind === "external"
      ? []
      : ([
          [
            words.files,
            <a key="files" href={href(`/rounds/${round.slug}/export`)}>
              {t.roundFiles.link}
            </a>,
          ],
        ] as const)),
  ].map(([term, value]) => [term as string, value as React.ReactNode]);
  return (
    <dl>
      {terms.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Address({ round: { address } }: { round: RoundDossier }) {
  const { t } = useSite();
  const words = t.rounds.round;
  if (address === null) return <span className="soft">{words.noAddress}</span>;
  return (
    <>
      <a href={address} rel="noreferrer">
        {decodeURI(address)}
      </a>
      <span className="basis">{words.deadNote}</span>
    </>
  );
}

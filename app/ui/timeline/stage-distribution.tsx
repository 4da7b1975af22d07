/** How long each stage takes: medians as a table; the chosen stage as a histogram whose bars filter the list. */
import type { StageCode } from "~/domain/bills/stages";
import type { DayRange, StageDistribution as Distribution } from "~/domain/timeline/stage-days";
import type { Params } from "../site-context";
import { useSite } from "../site-context";
import { Histogram } from "./histogram";

export interface StageDistributionProps {
  readonly distributions: readonly Distribution[];
  readonly stage: StageCode | null;
  readonly days: DayRange | null;
  /** The page's address with other parameters. */
  readonly here: (params: Params) => string;
}

/** At most one decimal: the quarters of an interpolation say no more. */
export const daysText = (days: number) => String(Math.round(days * 10) / 10);

export function StageDistribution({ distributions, stage, days, here }: StageDistributionProps) {
  const { t } = useSite();
  const words = t.timeline.distribution;
  const chosen = distributions.find((distribution) => distribution.stage === stage);
  return (
    <section className="distribution" aria-labelledby="stage-days">
      <h2 id="stage-days">{words.title}</h2>
      <p>{words.about}</p>
      {stage && (
        <p>
          <a href={`${here({ stage: null, days: null })}#stage-days`}>{words.clear}</a>
        </p>
      )}
      {chosen && <Histogram distribution={chosen} days={days} here={here} />}
      {distributions.length === 0 ? (
        <p className="empty">{words.empty}</p>
      ) : (
        <MedianTable distributions={distributions} stage={stage} here={here} />
      )}
    </section>
  );
}

function MedianTable({ distributions, stage, here }: Omit<StageDistributionProps, "days">) {
  const { t } = useSite();
  const { columns, caption, few } = t.timeline.distribution;
  return (
    <table>
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.stage}</th>
          <th scope="col">{columns.n}</th>
          <th scope="col">{columns.lower}</th>
          <th scope="col">{columns.median}</th>
          <th scope="col">{columns.upper}</th>
          <th scope="col">{columns.unmeasured}</th>
        </tr>
      </thead>
      <tbody>
        {distributions.map(({ stage: code, n, unmeasured, quartiles }) => (
          <tr key={code}>
            <th scope="row">
              <a
                href={`${here({ stage: code, days: null })}#stage-days`}
                aria-current={code === stage ? "true" : undefined}
              >
                {t.law.stages[code].name}
                {code.startsWith("regulation.") && ` · ${t.law.procedures.regulation}`}
                {code.startsWith("study.") && ` · ${t.law.procedures.study}`}
              </a>
            </th>
            <td data-label={columns.n}>{n}</td>
            {(["lower", "median", "upper"] as const).map((name) => (
              <td key={name} data-label={columns[name]}>
                {quartiles ? daysText(quartiles[name]) : <span className="soft">{few}</span>}
              </td>
            ))}
            <td data-label={columns.unmeasured}>{unmeasured}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** On the desk's home: the kept briefings that could not be made, and those that are pinned. */
import type { BriefingRun, KeptBriefing } from "~/domain/briefings/kept-record";
import { useSite } from "../../site-context";
import { RunAgain } from "./kept-list-page";
import { nameIn, RunOutcome, RunTime } from "./kept-parts";

interface Row {
  readonly kept: KeptBriefing;
  readonly last: BriefingRun | null;
}

export interface HomeBriefingsProps {
  readonly pinned: readonly Row[];
  readonly failed: readonly Row[];
}

export function FailedBriefings({ failed }: HomeBriefingsProps) {
  const { t, href, language } = useSite();
  if (failed.length === 0) return null;
  return (
    <section aria-labelledby="home-failed-briefings">
      <h2 id="home-failed-briefings">{t.kept.home.failed}</h2>
      <ul className="plain">
        {failed.map(({ kept, last }) => (
          <li key={kept.id} className="missing">
            <a href={href(`/desk/briefings/${kept.id}`)}>{nameIn(language, kept)}</a>{" "}
            {last && (
              <>
                <RunOutcome run={last} />
                <RunTime run={last} />
                <RunAgain run={last} action="/desk/briefings" />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function PinnedBriefings({ pinned }: HomeBriefingsProps) {
  const { t, href, pathFor, language } = useSite();
  if (pinned.length === 0) return null;
  return (
    <section aria-labelledby="home-pinned-briefings">
      <h2 id="home-pinned-briefings">{t.kept.home.pinned}</h2>
      <ul className="plain">
        {pinned.map(({ kept, last }) => (
          <li key={kept.id}>
            <a href={`${pathFor("/briefings")}?${kept.address}`}>{nameIn(language, kept)}</a>{" "}
            <span className="soft small">
              {t.briefings.templates[kept.template].name}
              {last && ` · ${t.kept.states[last.state]}`}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a href={href("/desk/briefings")}>{t.kept.home.manage}</a>
      </p>
    </section>
  );
}

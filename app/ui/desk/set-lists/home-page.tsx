/** The first page of the desk: what waits for this person, in the order in which it presses. */
import type { ChangeSetLine } from "~/domain/change-sets/change-set-view";
import { daysBetween, requireCalendarDate } from "~/domain/dates/calendar-date";
import type { ClockRowView } from "../../clocks/clock-table";
import { SoonClocks } from "../../clocks/soon-clocks";
import { Day } from "../../day";
import { useSite } from "../../site-context";
import { useDesk } from "../desk-context";
import { FailedBriefings, type HomeBriefingsProps, PinnedBriefings } from "../briefings/home-briefings";
import { SetList } from "./set-list";
import { Waiting, type WaitingProps } from "./waiting";

export interface HomePageProps extends WaitingProps {
  /** Null for a list that is not this person's to act on. */
  readonly lists: Readonly<Record<HomeList, readonly ChangeSetLine[] | null>>;
  readonly emergency: readonly ChangeSetLine[] | null;
  readonly soon: readonly ClockRowView[] | null;
  readonly briefings: HomeBriefingsProps | null;
}

export const homeLists = ["waiting", "returned", "draft", "scheduled"] as const;
export type HomeList = (typeof homeLists)[number];

export function HomePage({ lists, emergency, soon, briefings, ...waiting }: HomePageProps) {
  const { t, href } = useSite();
  const { may } = useDesk();
  const words = t.sets.home;
  return (
    <>
      <h1>{t.desk.nav.home}</h1>
      {may("change_set.write") && (
        <p className="actions">
          <a className="ds-button" href={href("/desk/sets/new")}>
            {words.newSet}
          </a>
          <a className="ds-button" data-variant="secondary" href={href("/desk/sitting")}>
            {words.sitting}
          </a>
        </p>
      )}
      {briefings && <FailedBriefings {...briefings} />}
      {emergency && <Emergencies sets={emergency} />}
      {homeLists.map((name) => {
        const sets = lists[name];
        return (
          sets && (
            <section key={name} aria-labelledby={`home-${name}`}>
              <h2 id={`home-${name}`}>{words[name].title}</h2>
              {sets.length > 0 ? <SetList sets={sets} /> : <p className="soft">{words[name].none}</p>}
            </section>
          )
        );
      })}
      {briefings && <PinnedBriefings {...briefings} />}
      {soon && (soon.length > 0 ? <SoonClocks rows={soon} /> : <NoClocks />)}
      <Waiting {...waiting} />
    </>
  );
}

function Emergencies({ sets }: { sets: readonly ChangeSetLine[] }) {
  const { t, href, today } = useSite();
  const words = t.sets.home;
  return (
    <section aria-labelledby="home-emergency">
      <h2 id="home-emergency">{words.emergency.title}</h2>
      {sets.length === 0 && <p className="soft">{words.emergency.none}</p>}
      <ul className="plain">
        {sets.map((set) => {
          const due = set.lookDueOn && requireCalendarDate(set.lookDueOn);
          return (
            <li key={set.id} className="pressing">
              <a href={href(`/desk/sets/${set.id}`)}>{set.title}</a>{" "}
              {due && (
                <span>
                  {words.lookBy} <Day on={due} as="full" />{" "}
                  <strong>{words.lookLeft(daysBetween(today, due))}</strong>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function NoClocks() {
  const { t } = useSite();
  return (
    <section aria-labelledby="home-soon">
      <h2 id="home-soon">{t.sets.home.soon.title}</h2>
      <p className="soft">{t.sets.home.soon.none}</p>
    </section>
  );
}

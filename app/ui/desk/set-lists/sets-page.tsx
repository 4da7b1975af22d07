/** All change sets, filtered by state and paged. */
import type { ChangeSetLine } from "~/domain/change-sets/change-set-view";
import { changeSetStates, type ChangeSetState } from "~/domain/desk/change-set-states";
import { Pagination } from "../../list/pagination";
import { useSite } from "../../site-context";
import { useDesk } from "../desk-context";
import { SetList } from "./set-list";

export interface SetsPageProps {
  readonly sets: readonly ChangeSetLine[];
  readonly state: ChangeSetState | null;
  readonly page: number;
  readonly pages: number;
}

export function SetsPage({ sets, state, page, pages }: SetsPageProps) {
  const { t, href } = useSite();
  const { may } = useDesk();
  const words = t.sets.list;
  const choices = [null, ...changeSetStates];
  return (
    <>
      <h1>{t.desk.nav.sets}</h1>
      <p className="soft">{words.lead}</p>
      {may("change_set.write") && (
        <p className="actions">
          <a className="ds-button" href={href("/desk/sets/new")}>
            {t.sets.home.newSet}
          </a>
        </p>
      )}
      <nav className="states" aria-label={words.filter}>
        {choices.map((choice) => (
          <a
            key={choice ?? "all"}
            href={href("/desk/sets", { state: choice })}
            aria-current={choice === state ? "true" : undefined}
          >
            {choice ? t.sets.states[choice] : words.all}
          </a>
        ))}
      </nav>
      {sets.length > 0 ? <SetList sets={sets} /> : <p className="soft">{words.none}</p>}
      <Pagination
        page={page}
        pages={pages}
        label={words.pages}
        hrefOf={(number) => href("/desk/sets", { state, page: number })}
      />
    </>
  );
}

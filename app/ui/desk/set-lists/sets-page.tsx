/** All change sets, by state, author and words, in pages. */
import type { ChangeSetLine, Person } from "~/domain/change-sets/change-set-view";
import { changeSetStates, type ChangeSetState } from "~/domain/desk/change-set-states";
import { Select, TextInput } from "../../form/inputs";
import { Pagination } from "../../list/pagination";
import { useSite } from "../../site-context";
import { useDesk } from "../desk-context";
import { SetList } from "./set-list";

export interface SetsPageProps {
  readonly sets: readonly ChangeSetLine[];
  readonly total: number;
  readonly asked: { readonly state: ChangeSetState | null; readonly by: string | null; readonly q: string };
  readonly authors: readonly Person[];
  readonly page: number;
  readonly pages: number;
}

export function SetsPage({ sets, total, asked, authors, page, pages }: SetsPageProps) {
  const { t, href } = useSite();
  const { may } = useDesk();
  const words = t.sets.list;
  const choices = [null, ...changeSetStates];
  const { state, by } = asked;
  const kept = { by, q: asked.q || null };
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
            href={href("/desk/sets", { state: choice, ...kept })}
            aria-current={choice === state ? "true" : undefined}
          >
            {choice ? t.sets.states[choice] : words.all}
          </a>
        ))}
      </nav>
      <form className="add-change" method="get" action={href("/desk/sets")} role="search">
        {state && <input type="hidden" name="state" value={state} />}
        <TextInput name="q" label={words.words} value={asked.q} maxLength={100} />
        <Select
          name="by"
          label={words.columns.by}
          value={by ?? ""}
          choices={[
            { value: "", label: words.anybody },
            ...authors.map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
        />
        <button className="ds-button" data-variant="secondary" type="submit">
          {words.find}
        </button>
        {(by ?? asked.q) && <a href={href("/desk/sets", { state })}>{words.clear}</a>}
      </form>
      <p className="soft">{words.total(total)}</p>
      {sets.length > 0 ? <SetList sets={sets} /> : <p className="soft">{words.none}</p>}
      <Pagination
        page={page}
        pages={pages}
        label={words.pages}
        hrefOf={(number) => href("/desk/sets", { state, ...kept, page: number })}
      />
    </>
  );
}

/** Everything that can be followed and has no page of its own to come from: laws, topics, stages, time limits, agencies. */
import { procedures, stages } from "~/domain/bills/stages";
import { followedClocks, type FollowKind, type FoundTarget } from "~/domain/follow/target";
import { inLanguage } from "~/i18n/messages";
import { useSite } from "../site-context";

export interface Choices {
  readonly law: readonly FoundTarget[];
  readonly topic: readonly FoundTarget[];
  readonly agency: readonly FoundTarget[];
}

export function ChooseTarget({ choices }: { choices: Choices }) {
  const { t, language } = useSite();
  const words = t.follow;
  const named = (list: readonly FoundTarget[]) =>
    list.map(({ key, name }) => ({ key, label: name ? inLanguage(language, name) : key }));
  return (
    <section aria-labelledby="choose">
      <h2 id="choose">{words.choose}</h2>
      <p className="measure">{words.chooseLead}</p>
      <Choice kind="law" note={words.listNotes.law} choices={named(choices.law)} />
      <Choice kind="topic" choices={named(choices.topic)} />
      <h3>{words.lists.stage}</h3>
      <p className="soft small">{words.listNotes.stage}</p>
      {procedures.map((procedure) => (
        <Choice
          key={procedure}
          kind="stage"
          title={t.law.procedures[procedure]}
          choices={stages
            .filter((stage) => stage.procedure === procedure)
            .map(({ code }) => ({ key: code, label: t.law.stages[code].name }))}
        />
      ))}
      <Choice
        kind="clock"
        note={words.listNotes.clock}
        choices={followedClocks.map((key) => ({ key, label: t.clocks.rules[key].name }))}
      />
      <Choice kind="agency" choices={named(choices.agency)} />
    </section>
  );
}

interface ChoiceProps {
  readonly kind: FollowKind & ("law" | "topic" | "stage" | "clock" | "agency");
  /** Below a heading that says what they are. */
  readonly title?: string;
  readonly note?: string;
  readonly choices: readonly { readonly key: string; readonly label: string }[];
}

function Choice({ kind, title, note, choices }: ChoiceProps) {
  const { t, pathFor } = useSite();
  return (
    <>
      {title ? <h4>{title}</h4> : <h3>{t.follow.lists[kind]}</h3>}
      {note && <p className="soft small">{note}</p>}
      <ul className="choices">
        {choices.map(({ key, label }) => (
          <li key={key}>
            <a href={`${pathFor("/follow")}?kind=${kind}&key=${encodeURIComponent(key)}`}>{label}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

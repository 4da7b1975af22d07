/** Every stage as the site knows it, from the domain's own tables: what it means and what may come after it. */
import type { Procedure, Stage } from "~/domain/bills/stages";
import { phases, stages } from "~/domain/bills/stages";
import { possibleNext } from "~/domain/bills/moves";
import { useSite } from "../site-context";

const shown: readonly Procedure[] = ["statute", "regulation"];

export function StageTable() {
  const { t } = useSite();
  return (
    <section className="stages" aria-labelledby="stages">
      <h2 id="stages">{t.guides.stages.heading}</h2>
      <p className="soft">{t.guides.stages.lead}</p>
      {shown.map((procedure) => (
        <table key={procedure}>
          <caption>{t.law.procedures[procedure]}</caption>
          <thead>
            <tr>
              <th scope="col">{t.guides.stages.stage}</th>
              <th scope="col">{t.guides.stages.about}</th>
              <th scope="col">{t.guides.stages.next}</th>
            </tr>
          </thead>
          {phases.map((phase) => {
            const rows = stages.filter((stage) => stage.procedure === procedure && stage.phase === phase);
            return rows.length === 0 ? null : (
              <tbody key={phase} className={`phase phase-${phase}`}>
                <tr className="group">
                  <th colSpan={3} scope="colgroup">
                    {t.law.phases[phase].name}
                  </th>
                </tr>
                {rows.map((stage) => (
                  <StageRow key={stage.code} stage={stage} />
                ))}
              </tbody>
            );
          })}
        </table>
      ))}
    </section>
  );
}

function StageRow({ stage: { code } }: { stage: Stage }) {
  const { t } = useSite();
  const { name, about } = t.law.stages[code];
  const { next, none, about: means } = t.guides.stages;
  return (
    <tr id={code}>
      <th scope="row">{name}</th>
      <td data-label={means}>{about}</td>
      <td data-label={next}>
        {possibleNext(code)
          .map((following) => t.law.stages[following].name)
          .join(t.listSeparator) || none}
      </td>
    </tr>
  );
}

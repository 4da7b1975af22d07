/** About the site: prose from content/, then the grades and stages with their meanings, from the same words as the pages. */
import { phases, stages } from "~/domain/bills/stages";
import { grades } from "~/domain/bills/vocabulary";
import { useSite } from "../site-context";

export function AboutPage({ html }: { html: string }) {
  const { t } = useSite();
  return (
    <article className="about">
      <h1>{t.about.title}</h1>
      <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
      <section aria-labelledby="grades">
        <h2 id="grades">{t.about.grades}</h2>
        <dl className="terms">
          {grades.map((grade) => (
            <div key={grade}>
              <dt>{t.law.grades[grade].name}</dt>
              <dd>{t.law.grades[grade].about}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="stages">
        <h2 id="stages">{t.about.stages}</h2>
        {phases.map((phase) => (
          <section key={phase} className={`phase phase-${phase}`}>
            <h3>{t.law.phases[phase].name}</h3>
            <p className="soft">{t.law.phases[phase].about}</p>
            <dl className="terms">
              {stages
                .filter((stage) => stage.procedure === "statute" && stage.phase === phase)
                .map((stage) => (
                  <div key={stage.code}>
                    <dt>{t.law.stages[stage.code].name}</dt>
                    <dd>{t.law.stages[stage.code].about}</dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </section>
    </article>
  );
}

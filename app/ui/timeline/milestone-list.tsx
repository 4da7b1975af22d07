/** What the letters and the shading of the calendar mean. */
import { sessionRule } from "~/domain/timeline/session-windows";
import { planOn } from "~/domain/schedule/plan-promises";
import type { TimelineMilestone } from "~/domain/timeline/timeline";
import { inLanguage } from "~/i18n/messages";
import { Day, PartialDay } from "../day";
import { useSite } from "../site-context";
import { letterOf } from "./bands";

export function MilestoneList({ milestones }: { milestones: readonly TimelineMilestone[] }) {
  const { t, language } = useSite();
  return (
    <div className="milestone-list small">
      {milestones.length > 0 && (
        <>
          <h2>{t.timeline.milestones}</h2>
          <dl>
            <div>
              <dt>{t.timeline.plan}</dt>
              <dd>
                <Day on={planOn} as="short" /> {t.timeline.planDay}
              </dd>
            </div>
            {milestones.map(({ due, goals }, index) => (
              <div key={due.on}>
                <dt>{letterOf(index)}</dt>
                <dd>
                  <PartialDay date={due} />{" "}
                  {goals.map((goal) => inLanguage(language, goal)).join(t.timeline.goalSeparator)}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <p className="soft">
        {t.timeline.terms} {t.timeline.sessions(sessionRule.words)}
      </p>
    </div>
  );
}

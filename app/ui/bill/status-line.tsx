/** A bill's status in the plan's own words, with its date and an icon: never by colour alone. */
import type { Milestone } from "~/domain/bills/milestone";
import type { Phase } from "~/domain/bills/stages";
import { PartialDay } from "../day";
import { useSite } from "../site-context";
import { PhaseIcon } from "./phase-icon";

export function StatusLine({ milestone, phase }: { milestone: Milestone; phase: Phase }) {
  const { t, language } = useSite();
  const words = t.law.milestones[milestone.stage] ?? t.law.stages[milestone.stage].name;
  const date = milestone.date.precision === "by" ? null : <PartialDay date={milestone.date} />;
  return (
    <p className="status">
      <PhaseIcon phase={phase} />
      <span>
        {language === "zh-Hant" && date} {words}
        {language === "en" && date && <>, {date}</>}
      </span>
    </p>
  );
}

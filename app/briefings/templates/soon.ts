/** 即將到期: the clocks that run out within so many days. */
import type { SoonFacts } from "~/domain/briefings/facts";
import { dayLong } from "~/i18n/dates";
import { clockTable, paragraph } from "../blocks";
import type { Told, Telling } from "../build-briefing";

export function tellSoon({ until, days, clocks }: SoonFacts, { voice }: Telling): Told {
  const { say } = voice;
  return {
    title: say((t) => t.briefings.templates.soon.name),
    subtitle: say((t, language) => t.briefings.soonSummary(days, dayLong(language, until), clocks.length)),
    sections: [
      {
        heading: say((t) => t.briefings.dueWithin(days)),
        blocks: [
          clockTable(voice, clocks),
          paragraph(
            say((t) => t.clocks.holidays),
            "quiet",
          ),
        ],
      },
    ],
  };
}

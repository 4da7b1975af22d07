// tsx bench/briefings/make-rows.ts BRIEFING FORMAT : makes one file of a briefing (JSON) in a process of its own, and
// prints how long it took and how much more memory the process held at its most than before.
import { readFileSync, writeFileSync } from "node:fs";
import type { Briefing } from "~/briefings/briefing";
import { renderBriefing } from "~/briefings/render";

const [file, format] = process.argv.slice(2) as [string, string];
const peakMb = () => process.resourceUsage().maxRSS / 1024;
const briefing = JSON.parse(readFileSync(file, "utf8")) as Briefing;
// What the format's library takes by itself is there before.
await renderBriefing(format, { ...briefing, sections: [], sources: [] });
const before = peakMb();
const began = performance.now();
const bytes = (await renderBriefing(format, briefing)).byteLength;
const milliseconds = performance.now() - began;
writeFileSync(1, JSON.stringify({ milliseconds, before, ownMb: peakMb() - before, bytes }));
process.exit(0);

/** Numbers the sources of a briefing in the order they are first named; the same place in the same source has one number. */
import type { EventSource } from "~/domain/records/history-event";
import type { Source } from "./briefing";
import type { Voice } from "./voice";

export interface Citations {
  /** The numbers of these sources; none when the reader wants no sources. */
  readonly cite: (sources: readonly (EventSource | null)[]) => number[];
  readonly list: () => Source[];
}

export function createCitations(voice: Voice, wanted: boolean): Citations {
  const numbers = new Map<string, number>();
  const listed: Source[] = [];

  function numberOf(source: EventSource): number {
    const key = JSON.stringify([source.key, source.locator, source.address, source.grade]);
    const found = numbers.get(key);
    if (found !== undefined) return found;
    const number = listed.length + 1;
    numbers.set(key, number);
    listed.push({
      number,
      title: voice.both(source.title),
      publisher: voice.both(source.publisher),
      locator: source.locator,
      address: source.address,
      grade: voice.say((t) => t.law.grades[source.grade].name),
    });
    return number;
  }

  return {
    cite: (sources) =>
      wanted ? [...new Set(sources.flatMap((source) => (source ? [numberOf(source)] : [])))] : [],
    list: () => listed,
  };
}

/**
 * What can be found, and how much one kind's hit weighs against another's: a bill before its own events. A new kind is
 * a line here, its words in app/i18n and a function that gathers its documents (db/search/gather).
 */
export const searchKinds = ["bill", "experiment", "round", "guide", "event", "source"] as const;
export type SearchKind = (typeof searchKinds)[number];

/** An act stands before the regulations made under it, which repeat its name. */
export const regulationWeight = 0.5;

/** Multiplies the score. An event is short and repeats its bill's title: unweighed it would stand above the bill. */
export const kindWeights: Readonly<Record<SearchKind, number>> = {
  bill: 1,
  experiment: 0.9,
  round: 0.7,
  guide: 0.8,
  event: 0.3,
  source: 0.4,
};

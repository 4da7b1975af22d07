/** Every list of the interface by its name: routes answer from this table and the description is written from it. */
import type { ApiList, ApiListName } from "./api-list";
import { billsList } from "./bills";
import { agenciesList, topicsList } from "./catalogues";
import { clocksList } from "./clocks";
import { eventsList } from "./events";
import { experimentsList } from "./experiments";
import { roundsList } from "./rounds";
import { sourcesList } from "./sources";

export const apiLists: Readonly<Record<ApiListName, ApiList>> = {
  bills: billsList,
  events: eventsList,
  sources: sourcesList,
  rounds: roundsList,
  experiments: experimentsList,
  clocks: clocksList,
  agencies: agenciesList,
  topics: topicsList,
};

export function findApiList(name: string): ApiList | null {
  return Object.values(apiLists).find((list) => list.name === name) ?? null;
}

/** /api/v1/agencies and /api/v1/topics */
import { listAgencies, listTopics } from "~db/queries/open-data/catalogues";
import { agencyShape, topicShape } from "../shapes/catalogue";
import { type ApiList, pageOf } from "./api-list";

export const agenciesList: ApiList = {
  name: "agencies",
  filters: [],
  item: agencyShape,
  list: async ({ context, moment }, _chosen, place) =>
    pageOf(await listAgencies(context.store.read, moment), place),
};

export const topicsList: ApiList = {
  name: "topics",
  filters: [],
  item: topicShape,
  list: async ({ context, moment }, _chosen, place) =>
    pageOf(await listTopics(context.store.read, moment), place),
};

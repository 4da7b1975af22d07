/** /api/v1/experiments and /api/v1/experiments/:slug */
import { findExperiment } from "~db/queries/sandboxes/experiment-dossier";
import { listExperiments } from "~db/queries/sandboxes/experiments";
import { experimentStages } from "~/domain/sandbox/experiment-stages";
import { channels } from "~/domain/sandbox/experiment-codes";
import {
  experimentRecordShape,
  experimentShape,
  toExperiment,
  toExperimentRecord,
} from "../shapes/experiment";
import { type ApiList, pageOf } from "./api-list";

export const experimentsList: ApiList = {
  name: "experiments",
  filters: [
    { name: "kind", choices: channels },
    { name: "state", choices: experimentStages },
  ],
  item: experimentShape,
  async list({ context, moment }, chosen, place) {
    const all = await listExperiments(context.store.read, moment);
    const fitting = all.filter(
      ({ channel, standing }) =>
        (chosen.kind === undefined || channel === chosen.kind) &&
        (chosen.state === undefined || standing?.stage === chosen.state),
    );
    const { total, items } = pageOf(fitting, place);
    return { total, items: items.map((entry) => toExperiment(entry, context.publicOrigin)) };
  },
  record: experimentRecordShape,
  async find({ context, moment }, key) {
    const found = await findExperiment(context.store.read, key, moment);
    return found && toExperimentRecord(found, context.publicOrigin);
  },
};

/** Every format, in the order a reader is offered them: open documents, PDF, Microsoft's, data, pictures. */
import type { Exporter } from "./exporter";
import { json } from "./formats/json";

export const exporters = [json] as const satisfies readonly Exporter[];

export type Format = (typeof exporters)[number]["format"];

/** /briefings/archive/<digest>.odp : a file of the public archive. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { archivedFile } from "./archived-file";

export function loader({ request, params, context }: LoaderFunctionArgs) {
  return archivedFile(request, context, params.file ?? "", { onlyPublic: true });
}

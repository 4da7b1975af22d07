/** /desk/briefings/files/<digest>.odp : a file of a kept briefing, whoever its template is for. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { archivedFile } from "../../briefings/archived-file";
import { requireActor } from "../desk-request";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireActor(request, context, "briefing.see");
  return archivedFile(request, context, params.file ?? "", { onlyPublic: false });
}

/** Any other address under /api/v1 */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { answeringPrograms, noSuchPath } from "./asking/answer-json";

export function loader({ context }: LoaderFunctionArgs) {
  return answeringPrograms(context.publicOrigin, () => {
    throw noSuchPath();
  });
}

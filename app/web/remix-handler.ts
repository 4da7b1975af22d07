/** The app behind the edge: Remix's request handler, as the one function the edge knows. */
import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import type { Handle } from "./edge-parts";

export function createRemixHandler(build: ServerBuild | (() => Promise<ServerBuild>), mode: string): Handle {
  const handle = createRequestHandler(build, mode);
  return (request, context) => handle(request, { ...context });
}

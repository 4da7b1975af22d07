/** The thread that makes files from plain values. It knows no format; app/briefings/formats/worker.ts does. */
import { createWorkerThread } from "./threads/worker-thread";

export { QueueFull } from "./threads/worker-thread";

/** Makes a file of a format from plain values. @throws QueueFull */
export type MakeFile = (format: string, content: object) => Promise<Uint8Array>;

export interface FileWorker {
  readonly make: MakeFile;
  readonly close: () => Promise<void>;
}

/** @param execArgv what Node needs to run the entry, while it is not bundled */
export function createFileWorker(entry: URL, execArgv: string[] = []): FileWorker {
  const thread = createWorkerThread<{ format: string; content: object }, Uint8Array>({ entry, execArgv });
  return { make: (format, content) => thread.run({ format, content }), close: thread.close };
}

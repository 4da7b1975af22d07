/** A port that leads to another one, and later to a different one: what a floating address of a database is. */
import { connect, createServer, type Socket } from "node:net";
import { findFreePort } from "../engines/postgres-server";

export interface Relay {
  readonly port: number;
  /** Cuts every connection; new ones lead to that port. */
  leadTo(port: number): void;
  close(): Promise<void>;
}

export async function startRelay(first: number): Promise<Relay> {
  let target = first;
  const open = new Set<Socket>();
  const server = createServer((here) => {
    const there = connect(target, "127.0.0.1");
    for (const [one, other] of [
      [here, there],
      [there, here],
    ] as const) {
      open.add(one);
      one.pipe(other);
      one.on("error", () => other.destroy());
      one.once("close", () => {
        open.delete(one);
        other.destroy();
      });
    }
  });
  const port = await findFreePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const cut = () => open.forEach((socket) => socket.destroy());
  return {
    port,
    leadTo(next) {
      target = next;
      cut();
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      cut();
      await closed;
    },
  };
}

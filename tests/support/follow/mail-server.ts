/** A real mail server on a free port, which keeps what it was given and can be told to misbehave. */
import { createServer, type Server, type Socket } from "node:net";
import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { onTestFinished } from "vitest";
import type { MailSettings } from "~/mail/mail-settings";

export interface Received {
  readonly to: readonly string[];
  readonly source: string;
}

export interface TestMailServer {
  readonly settings: MailSettings;
  /** Every message whose end arrived, in order. */
  readonly received: readonly Received[];
}

/** @param options of smtp-server; `onData` is ours, see `answer` */
export async function openTestMailServer({
  answer = () => null,
  ...options
}: SMTPServerOptions & {
  /** What it says to the message of this number, from 1; null: it takes it. `"die"`: the connection ends unanswered. */
  readonly answer?: (number: number) => Error | "die" | null;
} = {}): Promise<TestMailServer> {
  const received: Received[] = [];
  const sockets = new Set<Socket>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 1,
    ...options,
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        received.push({ to, source: Buffer.concat(chunks).toString() });
        const said = answer(received.length);
        if (said === "die") for (const socket of sockets) socket.destroy();
        else callback(said);
      });
    },
  });
  server.on("error", () => {});
  server.server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  const port = await listen(server.server);
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(() => resolve()));
  });
  return { settings: settingsFor(port), received };
}

/** A server that only does what `onConnection` does: nothing, or a byte now and then. */
export async function openBareServer(onConnection: (socket: Socket) => void): Promise<MailSettings> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    onConnection(socket);
  });
  const port = await listen(server);
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(() => resolve()));
  });
  return settingsFor(port);
}

/** Where nothing listens. */
export const nowhere: MailSettings = { ...settingsFor(1), host: "127.0.0.1" };

function settingsFor(port: number): MailSettings {
  return { host: "127.0.0.1", port, secure: false, login: null, from: "no-reply@lawtrail.example" };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

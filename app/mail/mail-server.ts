/**
 * The one place that speaks to a mail server. One connection is used for mail after mail, every mail has a time limit
 * over all of its steps, and whatever happens comes back as a value: a server that hangs or drips costs its time limit.
 */
import SMTPConnection from "nodemailer/lib/smtp-connection";
import type { FailedStep, Sending } from "~/domain/follow/mail-times";
import type { Envelope } from "./compose-mail";
import type { MailSettings } from "./mail-settings";

export interface MailServer {
  send(envelope: Envelope, content: Buffer): Promise<Sending>;
  /** Ends the connection; a mail under way counts as not sent. */
  close(): void;
}

/** In milliseconds, for one mail with all that comes before it. */
const timeForOne = 45_000;

export function openMailServer(settings: MailSettings, timeLimit = timeForOne): MailServer {
  let idle: SMTPConnection | null = null;
  let busy: SMTPConnection | null = null;

  function connectionToUse(): { connection: SMTPConnection; isNew: boolean } {
    if (idle) return { connection: idle, isNew: false };
    const { host, port, secure } = settings;
    const connection = new SMTPConnection({ host, port, secure, ...timeouts(timeLimit) });
    // Without a listener an error of an idle connection would end the process.
    connection.on("error", () => {});
    connection.on("end", () => {
      if (idle === connection) idle = null;
    });
    return { connection, isNew: true };
  }

  return {
    async send(envelope, content) {
      const { connection, isNew } = connectionToUse();
      idle = null;
      busy = connection;
      try {
        await watch(connection, timeLimit, async () => {
          if (isNew) await greet(connection, settings);
          await call((done) => connection.send({ from: envelope.from, to: [envelope.to] }, content, done));
        });
        idle = connection;
        return { sent: true };
      } catch (error) {
        connection.close();
        return failureOf(error);
      } finally {
        busy = null;
      }
    },
    close() {
      busy?.close();
      idle?.quit();
      idle = null;
    },
  };
}

const timeouts = (all: number) => ({
  connectionTimeout: all,
  greetingTimeout: all,
  socketTimeout: all,
  dnsTimeout: all,
});

async function greet(connection: SMTPConnection, { login }: MailSettings): Promise<void> {
  await call((done) => connection.connect(done));
  if (login) await call((done) => connection.login({ ...login }, done));
}

function call(start: (done: (error?: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => start((error) => (error ? reject(error) : resolve())));
}

class TimeUp extends Error {}

/** Some ends of a connection are told by its events alone, and a server that drips ends by no timeout of its own. */
function watch(connection: SMTPConnection, timeLimit: number, work: () => Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TimeUp()), timeLimit);
    const onEnd = () => reject(new Error("The connection ended"));
    const settle = (then: () => void) => {
      clearTimeout(timer);
      connection.off("error", reject);
      connection.off("end", onEnd);
      then();
    };
    connection.once("error", reject);
    connection.once("end", onEnd);
    work().then(
      () => settle(resolve),
      (error: unknown) => settle(() => reject(error instanceof Error ? error : new Error(String(error)))),
    );
  });
}

function failureOf(error: unknown): Sending {
  if (error instanceof TimeUp) return { sent: false, step: "time", number: null };
  const { command = "", responseCode, code } = error as SMTPConnection.SMTPError;
  const number = typeof responseCode === "number" ? responseCode : null;
  const step = code === "ETIMEDOUT" ? "time" : code === "EAUTH" ? "login" : stepOf(command);
  return { sent: false, step, number };
}

const steps: readonly (readonly [RegExp, FailedStep])[] = [
  [/^AUTH/, "login"],
  [/^MAIL/, "sender"],
  [/^RCPT/, "address"],
  [/^DATA/, "content"],
];

function stepOf(command: string): FailedStep {
  return steps.find(([pattern]) => pattern.test(command))?.[1] ?? "connect";
}

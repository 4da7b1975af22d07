/**
 * A child process that opens connections and does almost nothing with them: a third say nothing, a third send a header
 * a byte at a time, a third announce a body and send a byte of it now and then. One that the site closes is opened
 * again. Says `held N` on its output. Arguments: port, how many.
 */
import { connect, type Socket } from "node:net";

const [port, wanted] = process.argv.slice(2).map(Number) as [number, number];
const opened = new Set<Socket>();
let reopened = 0;
let started = 0;

const beginnings = [
  "",
  `GET /about HTTP/1.1\r\nHost: localhost:${port}\r\nX-Slow: `,
  `POST /report HTTP/1.1\r\nHost: localhost:${port}\r\nSec-Fetch-Site: none\r\nContent-Length: 100000\r\n\r\na`,
];

function open(index: number): void {
  const beginning = beginnings[index % 3]!;
  // One address has too few ports for all of them.
  const localAddress = `127.0.0.${2 + (index % 8)}`;
  const socket = connect({ port, host: "127.0.0.1", localAddress }, () => {
    opened.add(socket);
    if (beginning) socket.write(beginning);
  });
  socket.resume();
  socket.on("error", () => undefined);
  socket.once("close", () => {
    opened.delete(socket);
    reopened += 1;
    setTimeout(() => open(index), 200);
  });
}

const opening = setInterval(() => {
  for (let count = 0; count < 50 && started < wanted; count++) open(started++);
  if (started >= wanted) clearInterval(opening);
}, 10);
setInterval(() => {
  let turn = 0;
  for (const socket of opened) if (turn++ % 3 !== 0 && socket.writable) socket.write("x");
}, 3000);
setInterval(() => process.stdout.write(`held ${opened.size} reopened ${reopened}\n`), 500);

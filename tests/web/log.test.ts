/** What the log may hold of an address: enough to find a fault, nothing that opens a door or tells what was searched. */
import { pino } from "pino";
import { expect, test } from "vitest";
import { openEdge } from "./edge-fixture";

const token = "Zm9yLXRlc3RzLW9ubHktbm90LWEtc2VjcmV0LWF0LWFsbA";

test("a link that works once is not in the log, nor what somebody searched for", async () => {
  const lines: string[] = [];
  const log = pino({ level: "info" }, { write: (line: string) => void lines.push(line) });
  const { send } = await openEdge(undefined, { log });
  for (const path of [`/desk/link/invite/${token}`, `/preview/${token}/bills`, `/search?q=${token}`])
    await send(path);
  const paths = lines.map((line) => (JSON.parse(line) as { path: string }).path).sort();
  expect(paths).toEqual(["/desk/link/invite/[hidden]", "/preview/[hidden]/bills", "/search"]);
  expect(lines.join("")).not.toContain(token);
});

test("an ordinary address is logged as it is", async () => {
  const lines: string[] = [];
  const log = pino({ level: "info" }, { write: (line: string) => void lines.push(line) });
  const { send } = await openEdge(undefined, { log });
  await send("/bills/unmanned-vehicles-notice-and-accident-regulations/compare?base=1");
  expect(lines.join("")).toContain(
    '"path":"/bills/unmanned-vehicles-notice-and-accident-regulations/compare"',
  );
});

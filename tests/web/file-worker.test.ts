/** The thread that makes files: what breaks breaks one file, or those that waited with it, and never the next. */
import { onTestFinished, expect, test } from "vitest";
import { createFileWorker, QueueFull } from "~/web/file-worker";

const entry = new URL("../fixtures/workers/made-up-worker.mjs", import.meta.url);

function openWorker() {
  const worker = createFileWorker(entry);
  onTestFinished(async () => worker.close());
  const ask = (act: string, words = "") => worker.make("odp", { act, words });
  const says = async (words: string) => new TextDecoder().decode(await ask("say", words));
  return { ask, says };
}

test("answers each with its own file, in whatever order they were asked", async () => {
  const { says } = openWorker();
  expect(await Promise.all(["甲", "乙", "丙"].map(says))).toEqual(["甲", "乙", "丙"]);
});

test("a file that cannot be made is an error of that file alone", async () => {
  const { ask, says } = openWorker();
  const [failed, made] = await Promise.allSettled([ask("fail"), says("甲")]);
  expect(failed).toMatchObject({ status: "rejected", reason: { message: "cannot make odp" } });
  expect(made).toEqual({ status: "fulfilled", value: "甲" });
});

for (const act of ["die", "throw"])
  test(`when the thread ends (${act}) those who wait are told, and the next has a new thread`, async () => {
    const { ask, says } = openWorker();
    const outcomes = await Promise.allSettled([ask(act), ask("never"), says("甲")]);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    expect(await says("乙")).toBe("乙");
  });

test("so many wait and no more; the next is refused at once, and let in when there is room again", async () => {
  const { ask, says } = openWorker();
  const waiting = Array.from({ length: 31 }, () => ask("never").catch(() => "told"));
  const last = ask("never").catch(() => "told");
  await expect(says("甲")).rejects.toBeInstanceOf(QueueFull);
  void waiting;
  void last;
});

test("a thread that was closed makes no one wait", async () => {
  const worker = createFileWorker(entry);
  const asked = worker.make("odp", { act: "never" });
  const told = expect(asked).rejects.toThrow();
  await worker.close();
  await told;
});

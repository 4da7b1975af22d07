import { asc } from "drizzle-orm";
import { expect } from "vitest";
import { askToFollow } from "~/commands/follow/ask-to-follow";
import { beginMail } from "~/commands/follow/begin-mail";
import { confirmFollow } from "~/commands/follow/confirm-follow";
import { endMail } from "~/commands/follow/end-mail";
import { forgetUnconfirmed } from "~/commands/follow/forget-unconfirmed";
import { makeDigests } from "~/commands/follow/make-digests";
import { sendAgain } from "~/commands/follow/send-again";
import { stopFollowing } from "~/commands/follow/stop-following";
import { tellFollowers } from "~/commands/follow/tell-followers";
import { makeFollowParts, openAddress } from "~/identity/follow-tokens";
import { countMails, listDueMails, listMails } from "~db/queries/follow/mails";
import type { Store } from "~db/store";
import { eventOf, later, now, openDesk, problemOf, valueOf } from "../../support/desk/desk";
import { testKeys } from "../../support/desk/test-keys";
import { onBoth } from "../../support/engines/engines";
import { aRequest, ask, follow, publish } from "../../support/follow/followed";

const minutesInDay = 24 * 60;
const reading = eventOf("legislative.third_reading", "2017-06-30");
const referral = eventOf("legislative.referred", "2017-06-20");

async function mailsOf({ read: { db, tables } }: Store) {
  const rows = await db.select().from(tables.mails).orderBy(asc(tables.mails.id));
  return rows.map(({ kindCode, stateCode }) => `${kindCode} ${stateCode}`);
}

async function addressesOf({ read: { db, tables } }: Store) {
  const rows = await db.select().from(tables.followers).orderBy(asc(tables.followers.id));
  return rows.map(({ sealedAddress }) => sealedAddress && openAddress(testKeys, sealedAddress));
}

onBoth("asking makes one mail to confirm, and nothing is told before it is confirmed", async (store) => {
  const desk = await openDesk(store);
  const { confirmHash } = await ask(store, {}, now);
  expect(await mailsOf(store)).toEqual(["confirmation waiting"]);
  expect(await addressesOf(store)).toEqual(["reader@example.org"]);
  await publish(desk, "major", later(1), referral);
  await tellFollowers(store, later(2));
  expect(await mailsOf(store)).toEqual(["confirmation waiting"]);

  valueOf(await confirmFollow(store, confirmHash, later(3)));
  valueOf(await confirmFollow(store, confirmHash, later(4)));
  await publish(desk, "major", later(5), reading);
  expect(await tellFollowers(store, later(6))).toBe(1);
  expect(await mailsOf(store)).toEqual(["confirmation waiting", "news waiting"]);
});

onBoth("a major publication is one mail however often it is told, a minor one is none", async (store) => {
  const desk = await openDesk(store);
  await follow(store, {}, now);
  await follow(store, { kind: "stage", key: "legislative.third_reading", frequency: "weekly" }, now);
  await publish(desk, "minor", later(1), referral);
  await publish(desk, "major", later(2), reading);
  await Promise.all([tellFollowers(store, later(3)), tellFollowers(store, later(3))]);
  // Cut off before it was noted as told, it is told again, and nobody hears of it twice.
  const { db, tables } = store.read;
  await store.transaction((within) => within.db.update(within.tables.outbox).set({ doneAt: null }));
  await tellFollowers(store, later(4));
  expect((await mailsOf(store)).filter((mail) => mail.startsWith("news"))).toEqual(["news waiting"]);
  expect(await db.select().from(tables.notices)).toHaveLength(1);
});

onBoth("what waits for the day's mail goes out at eight in Taipei, as one mail", async (store) => {
  const desk = await openDesk(store);
  await follow(store, { frequency: "daily" }, now);
  await publish(desk, "major", later(1), referral);
  await publish(desk, "major", later(2), reading);
  await tellFollowers(store, later(3));
  await makeDigests(store, new Date("2026-11-25T23:59:59.000Z"));
  expect(await mailsOf(store)).toEqual(["confirmation waiting"]);
  const eight = new Date("2026-11-26T00:00:00.000Z");
  await Promise.all([makeDigests(store, eight), makeDigests(store, eight)]);
  expect(await mailsOf(store)).toEqual(["confirmation waiting", "digest waiting"]);
  const { db, tables } = store.read;
  expect((await db.select().from(tables.notices)).map(({ mailId }) => mailId !== null)).toEqual([true, true]);
});

onBoth("who changes how often they are told loses nothing that waits", async (store) => {
  const desk = await openDesk(store);
  await follow(store, { frequency: "weekly" }, now);
  await publish(desk, "major", later(1), reading);
  await tellFollowers(store, later(2));
  await follow(store, { address: "READER@example.org" }, later(3));
  await makeDigests(store, later(4));
  expect((await mailsOf(store)).filter((mail) => mail.startsWith("digest"))).toEqual(["digest waiting"]);
  const { db, tables } = store.read;
  expect(await db.select().from(tables.followers)).toHaveLength(1);
});

onBoth(
  "stopping ends the mails that wait and forgets the address with the last subscription",
  async (store) => {
    const desk = await openDesk(store);
    const first = await follow(store, {}, now);
    const second = await follow(store, { kind: "stage", key: "legislative.second_reading" }, now);
    await publish(desk, "major", later(1), reading);
    await tellFollowers(store, later(2));
    valueOf(await stopFollowing(store, second.unsubscribeHash, later(3)));
    expect(await addressesOf(store)).toEqual(["reader@example.org"]);
    expect(valueOf(await stopFollowing(store, first.unsubscribeHash, later(4))).endedAt).toBeNull();
    expect(await addressesOf(store)).toEqual([null]);
    expect(new Set(await mailsOf(store))).toEqual(new Set(["confirmation dropped", "news dropped"]));
    const again = valueOf(await stopFollowing(store, first.unsubscribeHash, later(5)));
    expect(again.endedAt).toBe(later(4).toISOString());
    expect(problemOf(await confirmFollow(store, first.confirmHash, later(6)))).toEqual({
      code: "follow.ended",
    });
  },
);

onBoth("a link of confirmation ends after three days, and the address is forgotten", async (store) => {
  await openDesk(store);
  const { confirmHash } = await ask(store, {}, now);
  const late = later(3 * minutesInDay);
  await forgetUnconfirmed(store, later(3 * minutesInDay - 1));
  expect(await addressesOf(store)).toEqual(["reader@example.org"]);
  expect(problemOf(await confirmFollow(store, confirmHash, late))).toEqual({ code: "follow.link_expired" });
  await forgetUnconfirmed(store, late);
  expect(await addressesOf(store)).toEqual([null]);
  expect(await mailsOf(store)).toEqual(["confirmation dropped"]);
  expect(problemOf(await confirmFollow(store, "unknown", now))).toEqual({ code: "follow.link_unknown" });
});

onBoth(
  "one address gets five mails to confirm in a day, and the answer is the same afterwards",
  async (store) => {
    await openDesk(store);
    for (let turn = 1; turn <= 7; turn++) await ask(store, {}, later(turn));
    expect(await mailsOf(store)).toHaveLength(5);
    await ask(store, {}, later(minutesInDay + 2));
    expect(await mailsOf(store)).toHaveLength(6);
  },
);

onBoth("what cannot be followed, told or reached is refused by its own problem", async (store) => {
  await openDesk(store);
  const refused = async (request: Partial<typeof aRequest>) =>
    problemOf(await askToFollow(store, { ...aRequest, ...request }, makeFollowParts(testKeys), now)).code;
  expect(await refused({ key: "no-such-act" })).toBe("follow.target_unknown");
  expect(await refused({ kind: "weather" })).toBe("follow.target_unknown");
  expect(await refused({ kind: "stage", key: "nowhere" })).toBe("follow.target_unknown");
  expect(await refused({ address: "a@b.example\r\nBcc: c@d.example" })).toBe("follow.address");
  expect(await refused({ frequency: "hourly" })).toBe("follow.frequency");
  expect(await mailsOf(store)).toEqual([]);
});

onBoth("a mail is in one process's hands, and in another's once the first must have died", async (store) => {
  await openDesk(store);
  await ask(store, {}, now);
  const [id] = await listDueMails(store.read, now.toISOString(), 10);
  const taken = await Promise.all([1, 2, 3].map(() => beginMail(store, id!, now)));
  expect(taken.filter((mail) => mail !== null)).toHaveLength(1);
  expect(await listDueMails(store.read, later(4).toISOString(), 10)).toEqual([]);
  expect(await listDueMails(store.read, later(5).toISOString(), 10)).toEqual([id]);
  expect(await beginMail(store, id!, later(5))).toMatchObject({ tries: 2 });
});

onBoth(
  "a mail is given up after two days of failures, or at once when it is refused for good",
  async (store) => {
    const { people } = await openDesk(store);
    await ask(store, {}, now);
    await ask(store, { address: "other@example.org" }, now);
    const [id, other] = await listDueMails(store.read, now.toISOString(), 10);
    const refused = { sent: false, step: "address", number: 550 } as const;
    expect(await endMail(store, { id: other!, tries: 1 }, refused, now)).toBe("dead");
    let at = now;
    for (let tries = 1; tries <= 7; tries++) {
      const busy = { sent: false, step: "content", number: 451 } as const;
      expect(await endMail(store, { id: id!, tries }, busy, at)).toBe("waiting");
      at = new Date((await listMails(store.read, "waiting"))[0]!.nextTryAt);
    }
    expect(at.getTime() - now.getTime()).toBeGreaterThan(40 * 3600_000);
    const silent = { sent: false, step: "connect", number: null } as const;
    expect(await endMail(store, { id: id!, tries: 8 }, silent, at)).toBe("dead");
    expect((await listMails(store.read, "dead")).map(({ problem }) => problem)).toEqual([
      "address 550",
      "connect",
    ]);

    expect(problemOf(await sendAgain(store, people.author, id!, at)).code).toBe("forbidden");
    valueOf(await sendAgain(store, people.reviewer, id!, at));
    expect(problemOf(await sendAgain(store, people.reviewer, id!, at)).code).toBe("follow.mail_not_dead");
    expect(await countMails(store.read)).toEqual({ waiting: 1, sent: 0, dead: 1 });
  },
);

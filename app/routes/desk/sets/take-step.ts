/** What a form of a change set's page asks to do, handed to its command. */
import { eventNames } from "~/i18n/event-names";
import { dropChange } from "~/commands/change-sets/drop-change";
import { editChangeSet } from "~/commands/change-sets/edit-change-set";
import { lookAgain } from "~/commands/change-sets/look-again";
import { rebaseChange } from "~/commands/change-sets/rebase-change";
import { reopenChangeSet } from "~/commands/change-sets/reopen-change-set";
import { returnChangeSet } from "~/commands/change-sets/return-change-set";
import { submitChangeSet } from "~/commands/change-sets/submit-change-set";
import { withdrawChangeSet } from "~/commands/change-sets/withdraw-change-set";
import { publishAlone } from "~/commands/publishing/publish-alone";
import { publishChangeSet } from "~/commands/publishing/publish-change-set";
import { scheduleChangeSet } from "~/commands/publishing/schedule-change-set";
import type { Actor } from "~/domain/desk/actor";
import { parseTaipeiMinute } from "~/domain/dates/taipei-minute";
import { failure, type Result } from "~/domain/result";
import type { Store } from "~db/store";
import { onSet, setWordsOf } from "./read-set";

type Values = Readonly<Record<string, string>>;
type Step = (
  store: Store,
  actor: Actor,
  on: { setId: number; version: number },
  values: Values,
  now: Date,
) => Promise<Result<unknown>>;

const steps: Readonly<Record<string, Step>> = {
  edit: (store, actor, on, values, now) => editChangeSet(store, actor, { ...on, ...setWordsOf(values) }, now),
  drop: (store, actor, on, values, now) =>
    dropChange(store, actor, { ...on, changeId: changeOf(values) }, now),
  rebase: (store, actor, on, values, now) =>
    rebaseChange(store, actor, { ...on, changeId: changeOf(values), seen: Number(values["seen"]) || 0 }, now),
  submit: (store, actor, on, _values, now) => submitChangeSet(store, actor, on, now),
  publish: (store, actor, on, _values, now) => publishChangeSet(store, actor, on, now, eventNames),
  reopen: (store, actor, on, _values, now) => reopenChangeSet(store, actor, on, now),
  return: (store, actor, on, values, now) =>
    returnChangeSet(store, actor, { ...on, note: values["note"] ?? "" }, now),
  withdraw: (store, actor, on, values, now) =>
    withdrawChangeSet(store, actor, { ...on, note: values["note"] ?? null }, now),
  publishAlone: (store, actor, on, values, now) =>
    publishAlone(store, actor, { ...on, reason: values["reason"] ?? "" }, now, eventNames),
  lookAgain: (store, actor, on, values, now) =>
    lookAgain(store, actor, { ...on, note: values["note"] ?? null }, now),
  async schedule(store, actor, on, values, now) {
    const minute = parseTaipeiMinute(values["scheduledFor"] ?? "");
    if (!minute.ok) return minute;
    return scheduleChangeSet(store, actor, { ...on, scheduledFor: minute.value }, now);
  },
};

export async function takeStep(
  store: Store,
  actor: Actor,
  setId: number,
  values: Values,
  now: Date,
): Promise<Result<unknown>> {
  const asked = values["do"] ?? "";
  const step = Object.hasOwn(steps, asked) ? steps[asked] : undefined;
  if (!step) return failure({ code: "form.unreadable" });
  return step(store, actor, onSet(setId, values), values, now);
}

function changeOf(values: Values): number {
  return Number(values["change"]) || 0;
}

import { expect } from "vitest";
import { discardDraft } from "~/commands/drafts/discard-draft";
import { forgetOldDrafts } from "~/commands/drafts/forget-old-drafts";
import { saveDraft } from "~/commands/drafts/save-draft";
import { mostDrafts } from "~/domain/desk/draft";
import { findDraft } from "~db/queries/desk/find-draft";
import { spendToken } from "~db/writes/form-tokens";
import { later, now } from "../../support/desk/desk";
import { addPeople } from "../../support/desk/people";
import { onBoth } from "../../support/engines/engines";

const form = "/desk/sets/new";
const draft = (title: string) => ({ form, values: { title }, tokenHash: null });

onBoth("a draft is written over by its person and seen by nobody else", async (store) => {
  const { author, reviewer } = await addPeople(store);
  await saveDraft(store, author, draft("一讀"), now);
  await saveDraft(store, reviewer, draft("別人的"), now);
  await saveDraft(store, author, draft("三讀 \u0000 𠮷"), later(1));
  expect(await findDraft(store.read, author.staffId, form)).toEqual({
    values: { title: "三讀 \u0000 𠮷" },
    savedAt: later(1).toISOString(),
  });
  await discardDraft(store, author, form);
  expect(await findDraft(store.read, author.staffId, form)).toBeNull();
  expect(await findDraft(store.read, reviewer.staffId, form)).toMatchObject({ values: { title: "別人的" } });
});

onBoth("a save that arrives after its form was sent is refused", async (store) => {
  const { author } = await addPeople(store);
  const save = { ...draft("遲到"), tokenHash: "spent" };
  expect((await saveDraft(store, author, save, now)).ok).toBe(true);
  await discardDraft(store, author, form);
  await store.transaction((within) => spendToken(within, "spent", now.toISOString()));
  const refused = await saveDraft(store, author, save, now);
  expect(refused).toEqual({ ok: false, problem: { code: "form.spent" } });
  expect(await findDraft(store.read, author.staffId, form)).toBeNull();
});

onBoth("drafts are forgotten after thirty days, and the oldest make room for one too many", async (store) => {
  const { author } = await addPeople(store);
  for (let each = 0; each <= mostDrafts; each++)
    await saveDraft(
      store,
      author,
      { ...draft("x"), form: `/desk/sets/${each + 1}/changes/new` },
      later(each),
    );
  const found = (set: number) => findDraft(store.read, author.staffId, `/desk/sets/${set}/changes/new`);
  expect(await found(1)).toBeNull();
  expect(await found(2)).not.toBeNull();
  const days = (count: number) => new Date(later(2).getTime() + count * 86_400_000);
  expect(await forgetOldDrafts(store, days(30))).toBe(1);
  expect(await found(2)).toBeNull();
  expect(await found(3)).not.toBeNull();
});

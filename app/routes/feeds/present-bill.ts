/** The bill that a feed or a calendar is of. */
import type { AppLoadContext } from "@remix-run/node";
import { type BillPresence, findBillPresence } from "~db/queries/follow/bill-feed";
import type { Moment } from "~/domain/moment";
import { refuseFeed } from "./feed-answers";

type Present = Extract<BillPresence, { is: "there" }>;

/** @throws Response 404 for a slug that never was here, 410 for a bill that was taken back */
export async function requirePresentBill(
  request: Request,
  { store }: AppLoadContext,
  slug: string,
  moment: Moment,
): Promise<Present> {
  const bill = await findBillPresence(store.read, slug, moment);
  if (bill.is === "there") return bill;
  if (bill.is === "gone") throw refuseFeed(request, 410, { code: "feed.bill_gone" });
  throw refuseFeed(request, 404, { code: "bill.unknown", value: slug.slice(0, 60) });
}

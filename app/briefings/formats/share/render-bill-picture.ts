/** The picture of a bill as PNG. The same facts give the same bytes. */
import { toPng } from "../picture/to-png";
import type { BillPicture } from "./bill-picture";
import { drawBillPicture } from "./draw-bill-picture";

export function renderBillPicture(picture: BillPicture): Promise<Uint8Array> {
  return toPng(drawBillPicture(picture), 1);
}

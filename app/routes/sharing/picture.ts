/** /bills/:slug/picture.png : what a shared link to the bill shows. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { billPictureFormat, buildBillPicture } from "~/briefings/formats/share/bill-picture";
import { QueueFull } from "~/web/file-worker";
import { requireSharedBill } from "./shared-bill";

export async function loader(args: LoaderFunctionArgs) {
  const { dossier, language, moment } = await requireSharedBill(args);
  const picture = buildBillPicture(dossier.card, { language, on: moment.asOf });
  try {
    const png = await args.context.makeFile(billPictureFormat, picture);
    return new Response(png as Uint8Array<ArrayBuffer>, { headers: { "Content-Type": "image/png" } });
  } catch (error) {
    if (error instanceof QueueFull)
      return new Response(null, { status: 503, headers: { "Retry-After": "5" } });
    throw error;
  }
}

/** /open-data : the snapshots that are kept, the files of the newest with their sizes and digests, and how to check them. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { languageOfPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import { SnapshotsPage } from "~/ui/open-data/snapshots-page";
import { titleTags } from "../page-title";
import { requireMoment } from "../request-moment";

/** The same whatever the day. */
export const handle = { frame: "timeless" };

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireMoment(request, context.now);
  const snapshots = await context.snapshots.listSnapshots();
  return {
    snapshots: snapshots.map(
      ({ manifest: { day, takenAt, siteVersion, newestRecordAt, files }, measured }) => ({
        ...{ day, takenAt, siteVersion, newestRecordAt },
        whole: [{ name: "manifest.json", ...measured }, ...files.filter(({ format }) => format === "sqlite")],
      }),
    ),
    tables: (snapshots[0]?.manifest.tables ?? []).map(({ name, rows }) => ({
      ...{ name, rows },
      files: snapshots[0]!.manifest.files.filter((file) => file.name.split(".")[0] === name),
    })),
    withheld: (snapshots[0]?.manifest.withheld ?? []).map(({ why }) => why),
  };
}

export const meta: MetaFunction<typeof loader> = ({ location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return titleTags(t, t.openData.bulk.title, t.openData.bulk.lead);
};

export default function OpenData() {
  return <SnapshotsPage {...useLoaderData<typeof loader>()} />;
}

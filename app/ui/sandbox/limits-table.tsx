/** The acts' rules in their own words, one act or both side by side. */
import type { ActLimit, SandboxAct } from "~/domain/sandbox/act-limits";
import { limitTopics } from "~/domain/sandbox/act-limits";
import { useSite } from "../site-context";

export interface NamedAct {
  readonly name: string;
  readonly act: SandboxAct;
}

export function LimitsTable({ acts, caption }: { acts: readonly NamedAct[]; caption: string }) {
  const { t } = useSite();
  return (
    <table className="limits">
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.sandboxes.columns.topic}</th>
          {acts.map(({ name, act }) => (
            <th key={act.slug} scope="col">
              {acts.length > 1 ? name : t.sandboxes.columns.rule}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {limitTopics.map((topic) => (
          <tr key={topic}>
            <th scope="row">{t.sandboxes.topics[topic]}</th>
            {acts.map(({ name, act }) => (
              <td key={act.slug} data-label={acts.length > 1 ? name : undefined}>
                <Rule limit={act.limits[topic]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Rule({ limit }: { limit: ActLimit | null }) {
  const { t } = useSite();
  if (!limit) return <span className="soft">{t.sandboxes.noRule}</span>;
  return (
    <span lang="zh-Hant-TW">
      <b>{limit.article}</b> <q className="law">{limit.words}</q>
    </span>
  );
}

/** Who changed which setting, when and why, the newest first. */
import type { SettingChange } from "~/domain/desk/settings";
import { InstantTime } from "../../day";
import { useSite } from "../../site-context";

export function SettingChanges({ changes }: { changes: readonly SettingChange[] }) {
  const { t } = useSite();
  const { history, settingWords } = t.progress.items;
  if (changes.length === 0) return <p className="soft">{history.none}</p>;
  const { columns } = history;
  return (
    <div className="progress">
      <table>
        <caption>{history.title}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.at}</th>
            <th scope="col">{columns.setting}</th>
            <th scope="col">{columns.change}</th>
            <th scope="col">{columns.by}</th>
            <th scope="col">{columns.reason}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ id, key, before, after, reason, by, at }) => (
            <tr key={id}>
              <th scope="row">
                <InstantTime at={at} />
              </th>
              <td data-label={columns.setting}>{settingWords[key].label}</td>
              <td data-label={columns.change}>{history.fromTo(before, after)}</td>
              <td data-label={columns.by}>{by}</td>
              <td data-label={columns.reason} className="said">
                {reason}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A bill's rounds on its own page. Nothing at all for a bill of which none is on record. */
import type { RoundEntry } from "~/domain/records/round-record";
import { useSite } from "../site-context";
import { RoundTable } from "./round-table";

export function BillRounds({ slug, rounds }: { slug: string; rounds: readonly RoundEntry[] }) {
  const { t, href } = useSite();
  if (rounds.length === 0) return null;
  return (
    <section aria-labelledby="rounds">
      <h2 id="rounds">{t.rounds.onBill.title}</h2>
      <RoundTable rounds={rounds} withBill={false} />
      <p className="small">
        <a href={href("/rounds", { bill: slug })}>{t.rounds.onBill.all(rounds.length)}</a>
      </p>
    </section>
  );
}

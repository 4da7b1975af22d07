/** The pages around a mail: look into the mailbox, confirm, stop. One thing to do on each. */
import type { FollowFrequency, FoundTarget } from "~/domain/follow/target";
import { instantInTaipei } from "~/i18n/dates";
import { targetWords } from "~/i18n/sentences/target-words";
import { useSite } from "../site-context";

interface SubscriptionProps {
  readonly target: FoundTarget;
  readonly frequency: FollowFrequency;
}

export function AskedPage() {
  const { t, href } = useSite();
  const words = t.follow.asked;
  return (
    <div className="report follow">
      <h1>{words.title}</h1>
      <p className="measure">{words.lead}</p>
      <p className="measure soft">{words.none}</p>
      <p>
        <a href={href("/")}>{words.back}</a>
      </p>
    </div>
  );
}

export function ConfirmPage({
  target,
  frequency,
  confirmed,
}: SubscriptionProps & { readonly confirmed: boolean }) {
  const { t, language } = useSite();
  const words = t.follow.confirm;
  const what = targetWords(language, target);
  const often = t.follow.frequencies[frequency].name;
  return (
    <div className="report follow">
      <h1>{confirmed ? words.done : words.title}</h1>
      <p className="measure">{confirmed ? words.doneLead(what, often) : words.lead(what, often)}</p>
      {!confirmed && <OneButton label={words.button} />}
    </div>
  );
}

export function StopPage({
  target,
  endedAt,
  stoppedNow,
}: SubscriptionProps & { readonly endedAt: string | null; readonly stoppedNow: boolean }) {
  const { t, language, pathFor } = useSite();
  const words = t.follow.stop;
  const what = targetWords(language, target);
  const said = stoppedNow
    ? words.doneLead(what)
    : endedAt === null
      ? words.lead(what)
      : words.already(what, instantInTaipei(language, endedAt));
  return (
    <div className="report follow">
      <h1>{endedAt === null ? words.title : words.done}</h1>
      <p className="measure">{said}</p>
      {endedAt === null ? (
        <OneButton label={words.button} />
      ) : (
        <p>
          <a href={`${pathFor("/follow")}?kind=${target.kind}&key=${encodeURIComponent(target.key)}`}>
            {words.again}
          </a>
        </p>
      )}
    </div>
  );
}

function OneButton({ label }: { label: string }) {
  return (
    <form method="post">
      <button className="ds-button" type="submit">
        {label}
      </button>
    </form>
  );
}

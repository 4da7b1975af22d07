/** The one button of the page, and beside it what state this browser is in and what came of pressing. */
import type { FollowTarget } from "~/domain/follow/target";
import { useHydrated } from "../../hydrated";
import { problemSentence } from "../../problem-words";
import { useSite } from "../../site-context";
import { type BrowserState, type Said, useBrowser } from "./use-browser";

interface InThisBrowserProps {
  readonly target: FollowTarget;
  readonly publicKey: string;
}

export function InThisBrowser(props: InThisBrowserProps) {
  const { t, pathFor } = useSite();
  const words = t.follow.browser;
  const { kind, key } = props.target;
  return (
    <section aria-labelledby="in-browser" className="in-browser">
      <h2 id="in-browser">{words.title}</h2>
      {useHydrated() ? <Awake {...props} /> : <p className="ds-alert">{words.noScript}</p>}
      <p>
        <a href={`${pathFor("/follow")}?kind=${kind}&key=${encodeURIComponent(key)}`}>{words.others}</a>
      </p>
    </section>
  );
}

function Awake({ target, publicKey }: InThisBrowserProps) {
  const { t, pathFor } = useSite();
  const words = t.follow.browser;
  const { start, stop, ...state } = useBrowser(pathFor("/follow/browser/subscription"), target, publicKey);
  const { standing, working } = state;
  const isFault = state.said !== null && !isGood(state.said);
  return (
    <>
      <p
        className="ds-alert"
        data-color={isFault || standing === "denied" || standing === "unsupported" ? "warning" : "info"}
        role="status"
      >
        {useSentence(state)}
      </p>
      {(standing === "off" || standing === "on") && (
        <p>
          <button
            className="ds-button"
            type="button"
            data-variant={standing === "on" ? "secondary" : undefined}
            aria-disabled={working || undefined}
            onClick={() => {
              if (!working) void (standing === "on" ? stop() : start());
            }}
          >
            {standing === "on" ? words.stop : words.start}
          </button>
        </p>
      )}
    </>
  );
}

const good = ["started", "stopped", "stoppedLast", "stoppedBefore"] as const;
function isGood(said: Said): said is (typeof good)[number] {
  return good.some((each) => each === said);
}

function useSentence({ standing, said, working }: BrowserState): string {
  const { t } = useSite();
  const { states, ...words } = t.follow.browser;
  if (working) return states.working;
  if (said === null) return states[standing];
  if (isGood(said)) return words[said];
  return typeof said === "string" ? states[said] : problemSentence(t, said);
}

/** The frame of every page: skip link, masthead, the moment, the page, the footer, with the ::: anchors U, C and Z. */
import type { ReactNode } from "react";
import type { Problem } from "~/domain/result";
import { useSite } from "../site-context";
import { CopyBar } from "./copy-bar";
import { DateBar } from "./date-bar";
import { Footer } from "./footer";
import { PreviewBar } from "./preview-bar";
import { Masthead } from "./masthead";

interface FrameProps {
  readonly problem?: Problem;
  /** Of a page that is the same on every day: it offers no travel. */
  readonly timeless?: boolean;
  readonly children: ReactNode;
}

export function Frame({ problem, timeless = false, children }: FrameProps) {
  const { t } = useSite();
  return (
    <>
      <a className="skip" href="#C">
        {t.skip}
      </a>
      <PreviewBar />
      <CopyBar />
      <Masthead />
      {!timeless && <DateBar problem={problem} />}
      <main className="wrap">
        <a className="brick" href="#C" id="C" accessKey="C" title={t.anchors.main}>
          :::
        </a>
        {children}
      </main>
      <Footer />
    </>
  );
}

/** The document around every page: language, head, frame; script only for pages that ask for it. */
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  isRouteErrorResponse,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { findNewestRecordAt } from "~db/queries/changes";
import { isCalendarDate, isInstant, taipeiDateOf } from "~/domain/dates/calendar-date";
import type { Language } from "~/i18n/languages";
import { htmlLang, languageOfPath, languages, localPath, neutralPath } from "~/i18n/languages";
import { messagesFor } from "~/i18n/messages";
import type { ProblemBody } from "~/routes/responses";
import { CopyBar } from "~/ui/frame/copy-bar";
import { Frame } from "~/ui/frame/frame";
import { usePageNonce } from "~/ui/page-nonce";
import type { Problem } from "./domain/result";
import { problemSentence } from "./ui/problem-words";
import { ProblemPage, problemStatuses, type ProblemStatus } from "~/ui/problem-page";
import type { SiteFrame } from "~/ui/site-context";
import { SiteProvider, addressOf } from "~/ui/site-context";
import styles from "~/ui/styles/site.css?url";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

const notThePagesOwn = new Set(["asof", "known", "page"]);

/** Never throws for what an address says: the page's own loader does, and the frame must stand around its answer. */
export async function loader({ request, context }: LoaderFunctionArgs): Promise<SiteFrame> {
  const url = new URL(request.url);
  const asOf = url.searchParams.get("asof");
  const known = url.searchParams.get("known");
  return {
    language: languageOfPath(url.pathname),
    path: neutralPath(url.pathname),
    params: [...url.searchParams].filter(([name]) => !notThePagesOwn.has(name)),
    today: taipeiDateOf(context.now),
    asOf: asOf && isCalendarDate(asOf) ? asOf : null,
    known: known && (isCalendarDate(known) || isInstant(known)) ? known : null,
    origin: context.publicOrigin,
    reference: context.requestId,
    preview: context.preview ?? null,
    copiedOn: context.copiedOn ?? null,
    newestRecordAt: await findNewestRecordAt(context.store.read),
  };
}

export function Layout({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  const frame = useRouteLoaderData<typeof loader>("root");
  const nonce = usePageNonce();
  return (
    <html lang={htmlLang[languageOfPath(pathname)]}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {frame && <OtherLanguages frame={frame} />}
        <Links />
        {/* Where react-aria looks for the nonce of its style element. */}
        {nonce !== null && <meta property="csp-nonce" nonce={nonce} suppressHydrationWarning />}
      </head>
      <body>
        {children}
        {nonce !== null && <Scripts nonce={nonce} />}
      </body>
    </html>
  );
}

function OtherLanguages({ frame }: { frame: SiteFrame }) {
  const query = { ...Object.fromEntries(frame.params), asof: frame.asOf, known: frame.known };
  return (
    <>
      {languages.map((language) => (
        <link
          key={language}
          rel="alternate"
          hrefLang={htmlLang[language]}
          href={frame.origin + addressOf(localPath(language, frame.path), query)}
        />
      ))}
    </>
  );
}

export default function App() {
  const frame = useRouteLoaderData<typeof loader>("root");
  if (!frame) throw new Error("The root loader gives every page its frame");
  const handles = useMatches().map((match) => match.handle as { frame?: string } | undefined);
  const frameIs = (kind: string) => handles.some((handle) => handle?.frame === kind);
  return (
    <SiteProvider frame={frame}>
      {frameIs("desk") || frameIs("card") ? (
        <>
          <CopyBar />
          <Outlet />
        </>
      ) : (
        <Frame timeless={frameIs("timeless")}>
          <Outlet />
        </Frame>
      )}
    </SiteProvider>
  );
}

export const meta: MetaFunction = ({ error, location }) => {
  const t = messagesFor(languageOfPath(location.pathname));
  return [{ title: t.pageTitle(error ? t.problems.title[readAnswer(error).status] : t.tagline) }];
};

export function ErrorBoundary() {
  const answer = readAnswer(useRouteError());
  const { pathname } = useLocation();
  const frame = useRouteLoaderData<typeof loader>("root");
  const { problem, choices = [] } = answer.body;
  if (!frame)
    return <BareProblem language={languageOfPath(pathname)} status={answer.status} problem={problem} />;
  const { language, path, params } = frame;
  const hrefOf = (value: string) =>
    addressOf((frame.preview?.base ?? "") + localPath(language, path), {
      ...Object.fromEntries(params),
      asof: frame.asOf,
      known: frame.known,
      [problem.field ?? ""]: value,
    });
  return (
    <SiteProvider frame={frame}>
      <Frame problem={problem}>
        <ProblemPage
          status={answer.status}
          problem={problem}
          choices={choices.map((value) => ({ label: value, href: hrefOf(value) }))}
        />
      </Frame>
    </SiteProvider>
  );
}

/** What an error says to a reader; anything that is not one of our own answers is our fault. */
function readAnswer(error: unknown): { status: ProblemStatus; body: ProblemBody } {
  const status = isRouteErrorResponse(error)
    ? problemStatuses.find((each) => each === error.status)
    : undefined;
  if (isRouteErrorResponse(error) && status && status !== 500) {
    const body = error.data as Partial<ProblemBody> | null;
    const problem = body?.problem ?? { code: "address.unknown", value: "" };
    return { status, body: { problem, choices: body?.choices } };
  }
  return { status: 500, body: { problem: { code: "unexpected" } } };
}

/** For when the frame was not read: a form that was refused before any page, or a site that cannot ask its database. */
function BareProblem({ language, status, problem }: { language: Language } & BareAnswer) {
  const t = messagesFor(language);
  return (
    <main className="wrap">
      <h1>{t.problems.title[status]}</h1>
      <p>{problemSentence(t, problem)}</p>
      <p>
        <a href={localPath(language, "/")}>{t.problems.home}</a>
      </p>
    </main>
  );
}
interface BareAnswer {
  readonly status: ProblemStatus;
  readonly problem: Problem;
}

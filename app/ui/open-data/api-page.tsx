/** What programs can read here: addresses to try first, then the lists, the rules and the terms. */
import type { Messages } from "~/i18n/messages";
import { useSite } from "../site-context";

type Words = Messages["openData"];

export interface ApiPageProps {
  readonly lists: readonly {
    readonly name: keyof Words["lists"];
    readonly parameters: readonly string[];
    readonly hasRecords: boolean;
  }[];
}

const examples: Readonly<Record<keyof Words["examples"], string>> = {
  telecom: "/api/v1/bills/telecommunications-management-act",
  past: "/api/v1/bills?phase=legislative&asof=2017-08-17",
  fields: "/api/v1/bills?fields=title,standing",
  events: "/api/v1/events?bill=telecommunications-management-act&sort=latest",
  overdue: "/api/v1/clocks?state=overdue",
  changes: "/api/v1/changes",
};

const aBill = "/bills/telecommunications-management-act";
const beside: Readonly<Record<keyof Words["beside"], string>> = {
  feed: `${aBill}/feed.atom`,
  calendar: `${aBill}/calendar.ics`,
  ocd: `${aBill}/ocd.json`,
  card: `${aBill}/card`,
  picture: `${aBill}/picture.png`,
  oembed: "/oembed?url=",
};

export function ApiPage({ lists }: ApiPageProps) {
  const { t, origin, href } = useSite();
  const words = t.openData;
  return (
    <article className="api">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <section aria-labelledby="try">
        <h2 id="try">{words.tryIt}</h2>
        <p>{words.tryItLead}</p>
        <Addresses
          listed={Object.entries(examples).map(([name, address]) => [
            words.examples[name as keyof Words["examples"]],
            address,
          ])}
        />
      </section>
      <Lists lists={lists} />
      <section aria-labelledby="bulk">
        <h2 id="bulk">{words.bulk.title}</h2>
        <p>
          {words.bulk.apiLead} <a href={href("/open-data")}>{words.bulk.link}</a>
        </p>
      </section>
      <section aria-labelledby="rules">
        <h2 id="rules">{words.rulesTitle}</h2>
        <ul>
          {words.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="problems">
        <h2 id="problems">{words.problemsTitle}</h2>
        <p>{words.problems}</p>
      </section>
      <section aria-labelledby="beside">
        <h2 id="beside">{words.besideTitle}</h2>
        <Addresses
          listed={Object.entries(beside).map(([name, address]) => [
            words.beside[name as keyof Words["beside"]],
            name === "oembed" ? address + encodeURIComponent(origin + aBill) : address,
          ])}
        />
      </section>
      <section aria-labelledby="description">
        <h2 id="description">{words.descriptionTitle}</h2>
        <p>
          {words.description}
          <a href="/api/v1/openapi.json">/api/v1/openapi.json</a>
        </p>
      </section>
      <section aria-labelledby="licence">
        <h2 id="licence">{words.licenceTitle}</h2>
        <p>{words.licence}</p>
        <p>{words.statementsLicence}</p>
      </section>
    </article>
  );
}

function Addresses({ listed }: { listed: readonly (readonly [what: string, address: string])[] }) {
  const { origin } = useSite();
  return (
    <dl className="terms">
      {listed.map(([what, address]) => (
        <div key={address}>
          <dt>{what}</dt>
          <dd>
            <a href={address}>
              <code>{origin + address}</code>
            </a>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Lists({ lists }: ApiPageProps) {
  const words = useSite().t.openData;
  const { path, about, parameters } = words.columns;
  return (
    <section>
      <h2 id="lists">{words.listsTitle}</h2>
      <div className="wide" tabIndex={0} role="region" aria-labelledby="lists">
        <table className="ds-table">
          <thead>
            <tr>
              <th scope="col">{path}</th>
              <th scope="col">{about}</th>
              <th scope="col">{parameters}</th>
            </tr>
          </thead>
          <tbody>
            {lists.map(({ name, parameters: own, hasRecords }) => [
              <Row key={name} address={name} about={words.lists[name]} parameters={own} />,
              hasRecords && (
                <Row
                  key={`${name}/`}
                  address={`${name}/…`}
                  about={words.whole[name as keyof Words["whole"]]}
                  parameters={[]}
                />
              ),
            ])}
            <Row address="changes" about={words.changes} parameters={["since"]} />
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface RowProps {
  readonly address: string;
  readonly about: string;
  readonly parameters: readonly string[];
}

function Row({ address, about, parameters }: RowProps) {
  return (
    <tr>
      <td>
        <code>/api/v1/{address}</code>
      </td>
      <td>{about}</td>
      <td>
        <code>{parameters.join(" ")}</code>
      </td>
    </tr>
  );
}

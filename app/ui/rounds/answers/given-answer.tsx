/** One answer of an agency: what became of it, why, where it landed, whose matter it is or until when it is under study. */
import type { GivenAnswer, Landed } from "~/domain/rounds/given-answer";
import { articleAnchor, parseArticleNumber } from "~/domain/law/article-number";
import { inLanguage } from "~/i18n/messages";
import { Day } from "../../day";
import { useSite } from "../../site-context";

export function GivenAnswerWords({ answer }: { answer: GivenAnswer }) {
  const { t, language } = useSite();
  const words = t.answers;
  const { verdict, reason, theme, landed, agency, untilOn, respondedOn } = answer;
  return (
    <div className="given-answer">
      {theme && (
        <p className="small soft">
          {words.theme}
          {t.colon}
          {inLanguage(language, theme)}
        </p>
      )}
      <p>
        <b>{t.rounds.verdicts[verdict]}</b>
        {t.colon}
        {inLanguage(language, reason)}{" "}
        <span className="small soft">
          <Day on={respondedOn} as="short" />
        </span>
      </p>
      {landed && (
        <p className="small">
          {words.landed}
          {t.colon}
          <LandedLink landed={landed} />
        </p>
      )}
      {agency && (
        <p className="small">
          {words.agency}
          {t.colon}
          {inLanguage(language, agency)}
        </p>
      )}
      {untilOn && (
        <p className="small">
          {words.until}
          {t.colon}
          <Day on={untilOn} as="short" />
        </p>
      )}
    </div>
  );
}

/** To the article in the comparison, as near as the answer says. */
function LandedLink({ landed: { bill, text, article } }: { landed: Landed }) {
  const { language, href } = useSite();
  const number = article === null ? null : parseArticleNumber(article);
  const anchor = number === null ? "" : `#${articleAnchor(number)}`;
  const address = text
    ? `${href(`/bills/${bill.slug}/compare`, { with: text.code })}${anchor}`
    : href(`/bills/${bill.slug}`);
  const parts = [inLanguage(language, bill.title), text && inLanguage(language, text), article];
  return <a href={address}>{parts.filter(Boolean).join(" · ")}</a>;
}

/** Confirming by e-mail who takes part in a round: the pages, the mail and the problems. */
import type { confirmProblems as zhProblems, confirmWords as zhWords } from "../zh-Hant/confirm";

export const confirmWords: typeof zhWords = {
  title: "Confirm by e-mail",
  link: "Confirm by e-mail that you take part",
  needed: "In this round, votes count once you have confirmed by e-mail.",
  lead: "Whoever can read the mail is one person for one address. The results show those who confirmed by e-mail apart from those who took part with a browser alone.",
  hint: "We send one mail at once and do not keep the address; only a value by which the same address is recognised again in this round.",
  submit: "Send me the link",
  sent: "The link is on its way and works for an hour. Open it in your mailbox and press the button, in whatever browser.",
  confirmed: "This browser's participant has been confirmed by e-mail.",
  off: "This site is not set up to send mail yet, so nobody can confirm by e-mail.",
  notOpen: "You can confirm only while the round is open.",
  press: "Press the button, and whoever asked for this link counts as confirmed by e-mail.",
  button: "Confirm",
  done: "Confirmed. Please go back to the browser that you began in, and vote on.",
  mail: {
    subject: (title) => `Confirm that you take part: ${title}`,
    first: (title) => `Somebody wants to confirm with this address that they take part in “${title}”.`,
    open: "If it was you, open this link within an hour and press the button:",
    otherwise: "If it was not, do nothing. This site has not kept the address.",
  },
};

export const confirmProblems: typeof zhProblems = {
  "participant.mail_off": () => "This site is not set up to send mail yet, so nobody can confirm by e-mail.",
  "participant.mail_not_sent": () =>
    "The mail could not be sent. Check the address, or try again in a few minutes.",
  "participant.confirmed": () =>
    "This browser's participant is confirmed already; there is nothing more to do.",
  "participant.too_many_links": (f) => `At most ${f.most} links a day. Please try again tomorrow.`,
  "participant.link_unknown": () =>
    "This link is not whole, or not of this round. Open it from the mail again.",
  "participant.link_ended": () => "This link is more than an hour old and no longer works. Ask for another.",
  "participant.mail_taken": () =>
    "With this address another participant of this round has been confirmed: one address, one person. Vote in the browser that you used then.",
};

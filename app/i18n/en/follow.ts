/** Following: the pages to ask, confirm and stop, the mails, and the desk's page of mails. */
import type { followProblems as zhProblems, followWords as zhWords } from "../zh-Hant/follow";

const times = (count: number) => (count === 1 ? "once" : `${count} times`);
const mails = (count: number) => (count === 1 ? "one mail" : `${count} mails`);

export const followWords: typeof zhWords = {
  link: "Follow",
  title: "Follow",
  lead: "This site tells you when a bill takes a major step or a record is corrected. No account is needed, and you can stop at any time; small edits send nothing.",
  titleOf: (what) => `Follow ${what}`,
  kinds: {
    bill: (name) => name,
    law: (name) => `every bill on the law “${name}” and the rules under it`,
    topic: (name) => `bills on “${name}”`,
    agency: (name) => `bills led by ${name}`,
    stage: (name) => `whatever reaches “${name}”`,
    clock: (name) => `the time limit “${name}”`,
    round: (name) => `the comment round “${name}”`,
    search: (name) => `bills found by “${name}”`,
  },
  frequencies: {
    at_once: { name: "At once", hint: "one mail for each major step" },
    daily: { name: "Daily", hint: "at eight in the morning in Taipei, when there is news" },
    weekly: { name: "Weekly", hint: "on Mondays at eight in the morning in Taipei, when there is news" },
  },
  choose: "What you can follow",
  chooseLead:
    "A single bill, a comment round or a search is followed from its own page, by “Follow”. These can be chosen here:",
  lists: { law: "Laws", topic: "Topics", stage: "Stages", clock: "Time limits", agency: "Lead agencies" },
  listNotes: {
    law: "The laws that the records of bills name. A regulation can be followed by itself, from its own page.",
    stage: "You are told whenever any bill reaches the stage.",
    clock: "You are told whenever an event starts or stops the time limit.",
  },
  lawReach:
    "That is each bill that makes, amends or repeals it, each that goes on with one of these that lapsed, and the regulations on record as issued under it with their amendments, those added later included. What is related only by a study or by its subject is not.",
  lawBills: "See these bills",
  past: {
    title: "What you would have been sent in the past year",
    count: (count) =>
      count === 1
        ? "Had you followed since a year ago, you would have been told of one thing:"
        : `Had you followed since a year ago, you would have been told of ${count} things:`,
    none: "Had you followed since a year ago, you would have been sent nothing: there was no major step.",
    first: "This site opened on that day; earlier steps are listed by the day on which they happened.",
    more: (count) => `And ${count} more.`,
  },
  form: {
    title: "Follow by e-mail",
    address: "E-mail address",
    addressHint:
      "We first send one mail to confirm; nothing more is sent until you do. The address is kept encrypted and deleted once you follow nothing.",
    frequency: "How often",
    submit: "Send me the mail to confirm",
    trap: "Leave this field empty",
    waits:
      "This site is not set up to send mail yet. You can ask now: the mail to confirm goes out once it is. If that takes more than three days, please ask again.",
  },
  browser: {
    link: "Follow by notifications of your browser",
    linkLead: "No e-mail address is needed: this browser shows one notification for each major step.",
    open: "Be notified in this browser",
    titleOf: (what) => `Follow ${what} in your browser`,
    lead: "When a bill takes a major step or a record is corrected, this browser shows one notification, also while no page of ours is open. Small edits bring none.",
    title: "Be notified in this browser",
    kept: "What is kept",
    keptText:
      "The address of this browser at its push service with the keys that go with it, what you follow, the language and the times. The address is kept encrypted and deleted once this browser follows nothing. The maker of the browser carries the notifications: only this browser can read them, but the maker sees when we sent one.",
    noScript: "This way needs JavaScript, which this browser does not run.",
    others: "Follow by e-mail, feed or calendar instead",
    start: "Notify me in this browser",
    stop: "No more notifications",
    states: {
      checking: "Looking whether this browser can be notified.",
      working: "One moment.",
      off: "When you press the button, the browser asks whether this site may notify you.",
      on: "This browser follows it. It shows a notification when there is a major step.",
      unsupported:
        "This browser cannot be notified by a site. That is often so in private windows and in browsers managed by an employer. On iPhone and iPad, first add this page to the home screen and open it from there.",
      denied:
        "This browser blocks notifications of this site. To change that, press the icon beside the address, allow notifications, and reload this page.",
      dismissed: "Notifications were not allowed, so nothing was begun. Press again when you want them.",
      failed:
        "The browser could not register with its push service. Check the connection and try again; some browsers have a setting for push services that has to be on.",
      unanswered: "This site did not answer, and nothing was changed. Check the connection and try again.",
    },
    started: "You now follow it. This browser shows a notification when there is a major step.",
    stopped: "Stopped. What else this browser follows goes on.",
    stoppedLast: "Stopped. This browser follows nothing else, and its address has been deleted.",
    stoppedBefore: "It had been stopped before; there is nothing more to do.",
  },
  others: {
    title: "By feed or calendar",
    lead: "The same news, and you leave nothing with us.",
  },
  asked: {
    title: "Please look at your mailbox",
    lead: "If the address can receive mail, a message arrives within minutes. Open its link and confirm: only then do we write to you.",
    none: "If nothing comes, look among the spam first. The link works for three days, after which you can ask again. One address gets at most five such mails a day.",
    back: "To the board",
  },
  confirm: {
    title: "Confirm",
    lead: (what, often) => `You are about to follow ${what} by e-mail. How often: ${often}.`,
    button: "Confirm",
    done: "You now follow it",
    doneLead: (what, often) =>
      `We write to you when there is news: ${what}. How often: ${often}. Each mail ends with a link to stop.`,
  },
  stop: {
    title: "Stop following",
    lead: (what) => `Press the button and we no longer tell you about ${what}.`,
    button: "Stop following",
    done: "Stopped",
    doneLead: (what) =>
      `We no longer tell you about ${what}. If you follow nothing else, your address has been deleted.`,
    already: (what, at) => `You stopped following ${what} on ${at}; there is nothing more to do.`,
    again: "Follow again",
  },
  mail: {
    confirmSubject: (what) => `Please confirm: follow ${what}`,
    confirmFirst: (what, often) => `Somebody asked to follow ${what} with this address. How often: ${often}.`,
    confirmLink: "If it was you, open this link and confirm:",
    confirmElse: (days) =>
      `If it was not, do nothing: no more mail comes, and the address is deleted after ${days} days. The link stops working then, too.`,
    more: (headline, others) => `${headline}, and ${others} more`,
    open: "The bill’s progress and sources:",
    why: (what, often) => `You get this mail because you follow ${what}. How often: ${often}.`,
    stop: "Stop following:",
    carried: (before, after) => `${before}, which you follow, lapsed with its term; ${after} continues it.`,
    sender: "Lawtrail",
  },
  desk: {
    title: "Mail",
    lead: "To whom mails and notifications go is not shown here, only how sending goes.",
    off: "Sending is not set up: set the environment variables SMTP_URL and MAIL_FROM together. After a restart the waiting mails go out by themselves.",
    on: (from) => `Sent from: ${from}`,
    counts: (waiting, sent, dead) => `${waiting} waiting, ${sent} sent, ${dead} given up.`,
    dead: "Given up",
    deadNone: "No mail was given up.",
    deadLead:
      "Tried for about two days, or plainly refused by a mail server or push service. Mend the cause, then have them sent again.",
    waiting: "Waiting",
    waitingNone: "No mail waits.",
    shown: (count) => `Only the newest ${count} are listed.`,
    columns: {
      kind: "Kind",
      made: "Made",
      tries: "Tried",
      next: "Next try",
      problem: "Reason",
      given: "Given up",
      act: "Action",
    },
    times,
    kinds: { confirmation: "Confirmation", news: "News", digest: "Digest" },
    byPush: "(browser)",
    steps: {
      connect: "the mail server could not be reached",
      login: "the mail server refused the user name or password",
      sender: "the mail server refused the sender’s address",
      address: "the mail server refused the recipient’s address",
      content: "the mail server did not take the message",
      time: "it took too long",
      push_connect: "the push service could not be reached",
      push_busy: "the push service asked to try later",
      push_refused: "the push service did not take it",
    },
    answered: (step, number) => `${step} (${number})`,
    notTried: "not tried yet",
    again: "Send again",
    homeTitle: "Mail",
    homeDead: (count) => `${mails(count)} given up.`,
    homeOff: (count) => `${mails(count)} waiting: sending is not set up.`,
    see: "See how sending goes",
  },
};

export const followProblems: typeof zhProblems = {
  "follow.target_unknown": () =>
    "There is no such thing to follow. Come here by “Follow” on a bill, a comment round or a search.",
  "follow.address": () =>
    "This does not look like an address that can receive mail. Check it and send again; an example: name@example.org.",
  "follow.frequency": () => "Choose how often.",
  "follow.trap": () => "The field to be left empty has something in it. Empty it and send again.",
  "follow.push_off": () =>
    "This site does not notify browsers: for that it has to be served over https. Use e-mail, a feed or a calendar instead.",
  "follow.push_endpoint": () =>
    "The push address that the browser gave is no https address of a push service; this site sends nothing to it.",
  "follow.push_private_host": () =>
    "The push address leads to a private network or to a machine itself, which is no push service; this site sends nothing to it.",
  "follow.push_unknown_host": () =>
    "This site does not know the push service of this browser and sends nothing to it. Use e-mail, a feed or a calendar instead.",
  "follow.push_keys": () => "The keys that the browser gave are not whole. Reload this page and try again.",
  "follow.too_many": () => "One network can ask 20 times an hour. Please send it again later.",
  "follow.link_unknown": () =>
    "This link is not whole, or not one of ours. Open it from the mail or notification again; mail programs sometimes cut addresses.",
  "follow.link_expired": () =>
    "This link has expired: it had to be confirmed within three days. Please ask once more.",
  "follow.ended": () =>
    "This was stopped, and its link no longer works. To be told again, please ask once more.",
  "follow.mail_not_dead": (f) =>
    `This mail is not among those given up${f.value ? ` (${f.value})` : ""}: somebody may have had it sent again.`,
};

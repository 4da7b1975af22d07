/** Words of the report on a round, for somebody who has never seen one. Beside every per cent stand the people. */
import type { roundReportWords as source } from "../zh-Hant/round-report";

const people = (count: number) => `${count} ${count === 1 ? "person" : "people"}`;

export const roundReportWords: typeof source = {
  titleOf: (title) => `${title}: report`,
  lead: "What was asked, who took part, what people agree on, how each group sees it, where they differ, where they are unsure, and what the agency answered. Beside every per cent stand the people.",
  asked: "What was asked",
  whoTitle: "Who took part",
  whoSentence: (count, votes, statements) =>
    `${people(count)} voted ${votes} times on ${statements} statements.`,
  placed: (placed, others) =>
    `${placed} of them voted enough to tell whom they are close to; the votes of the other ${others} count for each statement all the same.`,
  notEverybody:
    "People came by themselves and were not sampled: per cents speak for those who took part alone.",
  votesNow: "Votes are those of now, whatever day is looked at; state and answers are those of that day.",
  tierCaption: "Ways to take part, and votes",
  tier: "Way to take part",
  people: "People",
  votes: "Votes",
  important: "Marked important",
  nobody: "Nobody has voted yet, so there is no result.",
  agreeTitle: "What people agree on",
  agreeAbout:
    "Statements on which clearly more than half take one side, and enough people said so; the clearest first.",
  mostAgree: "Most agree",
  mostDisagree: "Most disagree",
  noConsensus: "There is no statement yet on which clearly more than half take one side.",
  groupsTitle: "How each group sees it",
  groupsAbout:
    "People who vote alike are put together. Only votes decide, never who somebody is; the letters go by size and mean nothing.",
  groupName: (letter) => `Group ${letter}`,
  groupSentence: (letter, count, placed, percent) =>
    `Group ${letter} has ${people(count)}, ${percent ?? 0}% of the ${placed} who could be placed.`,
  groupSmall:
    "Fewer than 10 people: too few votes to say how this group sees it. That is no secrecy: subtracting the other groups from everybody’s counts tells much of it, and the files of a closed round hold every vote, without names.",
  groupNothing: "No statement tells this group from the others well enough.",
  represents: {
    agree: (part, whole, percent) =>
      `Of ${people(whole)} of this group who voted, ${part} agree (${percent ?? 0}%)`,
    disagree: (part, whole, percent) =>
      `Of ${people(whole)} of this group who voted, ${part} disagree (${percent ?? 0}%)`,
  },
  map: "Map of who is close to whom",
  mapSentence: (groups) =>
    `A circle is some people who vote alike, the larger the more; the nearer two circles, the more alike the votes. ${groups} ${groups === 1 ? "group" : "groups"}.`,
  mapCaption: "The map in figures: where each group stands and how many it has",
  across: "Across",
  along: "Along",
  differTitle: "Where people differ",
  differAbout: "The statements on which the groups’ shares of agreement lie furthest apart.",
  differBy: (points) => `The groups’ shares of agreement lie ${points} percentage points apart.`,
  noDifference: "There is no difference between groups to compare.",
  unsureTitle: "Where people are unsure",
  unsureAbout: "Statements that many passed on: they may be unclear, or people may need to know more.",
  nothingUnsure: "No statement was passed on by notably many.",
  allTitle: "All statements and answers",
  allAbout: (shown) =>
    `${shown} in all. The votes of a merged statement count for the one that stays; of those not published only the number is listed.`,
  allCaption: "Votes on each statement, and the answers",
  waiting: (count) => `${count} more await moderation and are not public yet.`,
  number: "No.",
  statement: "Statement",
  origin: "From",
  origins: { seed: "the agency", participant: "a participant" },
  state: "State",
  agree: "agree",
  disagree: "disagree",
  pass: "pass",
  divergence: "Groups apart",
  response: "The agency’s answer",
  noResponse: "no answer yet",
  hidden: "words not public",
  counts: (part, percent) => (percent === null ? `${part}` : `${percent}% (${part})`),
  ofPeople: (count) => `of ${people(count)}`,
  honestTitle: "How far to trust this",
  warnings: {
    "few-people": "Fewer than 30 people could be placed: groups are a first look, no more.",
    "unclear-count": "Groups are not clear-cut: two numbers of groups fit about as well.",
    unstable: "Groups are not stable: they depend on where the search for them started.",
    "small-group": "A group of fewer than 10 people is not broken down.",
    "no-groups": "No clear groups can be seen.",
  },
  noWarnings: "Groups are clear, and other starting points give much the same ones.",
  silhouetteCaption: "How many groups are clearest",
  groupsCount: "Groups",
  group: "Group",
  whose: "Whose votes",
  silhouette: "How clear (-1 to 1)",
  stability: (value) => `Likeness of the groups from other starting points: ${value} (1 is the same).`,
  robustTitle: "Without votes that look like no opinion",
  robustSentence: (flagged, count) =>
    flagged === 0
      ? `Of ${people(count)} nobody is flagged: among those with ten votes or more, nobody gave one answer to everything and no five people voted exactly the same. Fewer votes cannot tell.`
      : `Of ${people(count)}, the votes of ${flagged} are flagged: ten votes or more with one answer to everything, or five people or more with exactly the same votes. Flagged is not deleted: the results above count them.`,
  robustCaption: "All votes, and those without the flagged",
  everybody: "All",
  withoutFlagged: "Without the flagged",
  straight: (agree, disagree, pass) =>
    `One answer to ten statements or more: ${agree} always agree, ${disagree} always disagree, ${pass} always pass.`,
  scripted: (count, patterns) =>
    `Five or more with exactly the same votes: ${people(count)}, ${patterns} ${patterns === 1 ? "pattern" : "patterns"}.`,
  likeness: (value) => `Likeness of the groups without them: ${value} (1 is the same).`,
  methodTitle: "How it is counted",
  method: "Version of the method",
  countedAt: "Counted at",
  methodSentence: (version, votes, at) =>
    `Method ${version}, ${votes} votes counted at ${at}; while the round runs it is counted again every few seconds at most.`,
  sign: "In files 1 is agree, -1 disagree and 0 pass.",
  files: "For programs",
  json: "JSON",
  csv: "CSV",
  licence:
    "What participants wrote is their own: name the source when you quote it, and do not use it to find out who wrote it.",
};

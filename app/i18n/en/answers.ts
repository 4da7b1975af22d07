/** Answers to statements: words of the public pages and of the desk. */
import type { answersWords as source } from "../zh-Hant/answers";

export const answersWords: typeof source = {
  title: "Answers to statements",
  all: (count) => `All statements, and the ${count} ${count === 1 ? "answer" : "answers"}, in the report`,
  theme: "Answered together",
  landed: "It landed in",
  agency: "For",
  until: "Under study until",
  desk: {
    title: "Answer statements",
    lead: "Tick one statement, or several about the same matter, and write one answer to them. It goes into a change set, which somebody else approves.",
    coverage: (answered, total, overdue) =>
      `${answered} of ${total} answered${overdue > 0 ? `, ${overdue} overdue` : ""}.`,
    show: "Show",
    filters: { open: "Without an answer", all: "All" },
    none: {
      open: "Every statement has an answer, or one in a change set.",
      all: "There is no statement to answer.",
    },
    votes: (agrees, disagrees, passes) => `${agrees} agree, ${disagrees} disagree, ${passes} pass`,
    underWay: "Written in",
    correct: "Correct",
    choose: (number) => `Choose no. ${number}`,
    set: "Into which change set",
    newSet: "A new change set",
    titleOfSet: (round) => `Answers: ${round}`,
    write: "Answer what is ticked",
    moderation: "Statements to moderate",
    answered: "Statements answered",
    saveAndBack: "Save and go back to the statements",
  },
};

import type { Review } from './review.ts'

/** Copies all lists and records of a review that acts change; passages and findings are replaced whole, never changed. */
export function copyReview({ issue, unplaced, dropped, findings, ...rest }: Review): Review {
  return {
    ...rest,
    issue: {
      ...issue,
      lead: [...issue.lead],
      pullQuotes: [...issue.pullQuotes],
      credits: [...issue.credits],
      captions: [...issue.captions],
      questions: issue.questions.map((question) => ({ ...question })),
      pieces: issue.pieces.map((piece) => ({
        ...piece,
        people: piece.people.map((person) => ({ ...person, titles: [...person.titles] })),
        body: piece.body.map((paragraph) => ({ ...paragraph })),
      })),
    },
    unplaced: [...unplaced],
    dropped: [...dropped],
    findings: [...findings],
  }
}

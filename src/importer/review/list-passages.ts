import type { Passage, Review, ReviewPerson } from './review.ts'

/** Lists what stands in the issue, as it is printed, each letter's first owner first. */
export function listPlaced({ issue }: Pick<Review, 'issue'>): Passage[] {
  const {
    series,
    masthead,
    title,
    kicker,
    subtitle,
    lead,
    pullQuotes,
    credits,
    captions,
    questions,
    pieces,
  } = issue
  return [
    ...[series, masthead, title, kicker, subtitle].filter((passage) => passage !== null),
    ...lead,
    ...pullQuotes,
    ...credits,
    ...captions,
    ...questions.map(({ text }) => text),
    ...pieces.flatMap(({ headline, people, body }) => [
      ...(headline ? [headline] : []),
      ...people.flatMap(listOfPerson),
      ...body.flatMap(({ runIn, text }) => (runIn ? [runIn, text] : [text])),
    ]),
  ]
}

/** Lists the passages of a signature: the name, then the titles as one or in their units. */
export function listOfPerson({ name, titles, titlesAsPrinted }: ReviewPerson): Passage[] {
  return [...(name ? [name] : []), ...(titlesAsPrinted ? [titlesAsPrinted] : titles)]
}

/** Lists every passage of a review, wherever it is. */
export function listPassages(review: Review): Passage[] {
  return [...listPlaced(review), ...review.unplaced, ...review.dropped]
}

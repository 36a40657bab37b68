/** Marks that end a sentence, with the closing signs that may follow them, in folded text. */
const sentenceEnd =
  /[\u3002!?\u2026;](?:["'\u201D\u2019)\]\u300B]|\u3011)*|(?<![A-Z]|\b(?:Mr|Dr|Ms|St|vs|No|Prof|Mrs|Jr|Inc))\.(?:["'\u201D\u2019)])*(?=\s|$)/gu
const closed = /[\u3002!?\u2026.](?:["'\u201D\u2019)\]\u300B\u3011\s])*$/u
const wide = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60]/gu

/** Answers the width of a text in Chinese letters; a Latin letter is half as wide. */
export function measureWidth(text: string): number {
  return (text.length + (text.match(wide)?.length ?? 0)) / 2
}

/** Says whether a folded text ends as a paragraph ends. */
export function endsClosed(folded: string): boolean {
  return closed.test(folded.slice(-8)) || folded.endsWith(':')
}

/** Answers where each sentence of a folded text ends. */
export function findSentenceEnds(folded: string): number[] {
  const ends = [...folded.matchAll(sentenceEnd)]
    .filter((match) => !match[0].startsWith(';'))
    .map((match) => match.index + match[0].length)
  return ends.at(-1) === folded.length ? ends : [...ends, folded.length]
}

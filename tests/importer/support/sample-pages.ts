import { readFileSync } from 'node:fs'
import type { DescribedIssue } from '../../../src/importer/describe-issue.ts'

/** Issue 343 as its page gave it, and its true structure. */
export const sampleText = readFileSync(new URL('../../../content/source.txt', import.meta.url), 'utf8')
export const sampleIssue: DescribedIssue = JSON.parse(
  readFileSync(new URL('../../../content/expected.json', import.meta.url), 'utf8'),
)

/** A clean manuscript of issue 343: full-width, in order, nothing broken; headlines stand before their answers. */
export function makeManuscript(): string {
  const { answers, essays } = sampleIssue
  return [
    ...makeFront(),
    ...answers.flatMap((answer) => [answer.question, answer.headline, ...makeAnswer(answer)]),
    ...essays.flatMap(makeEssay),
  ].join('\n\n')
}

/** Where a page breaks a paragraph: after how many of its letters, and whether the headline falls between. */
export type Break = { piece: number; paragraph: number; after: number; headline: boolean }

/**
 * Issue 343 on another page: paragraphs broken at other places, headlines between the halves, and the rest of the
 * piece `moved` (from its break on) standing before the piece at position `before`.
 */
export function makePage({
  breaks,
  moved,
}: {
  breaks: Break[]
  moved?: { piece: number; before: number }
}): string {
  const { answers, essays } = sampleIssue
  const pieces = [
    ...answers.map((answer) => [answer.question ?? '', ...makeAnswer(answer)]),
    ...essays.map(makeEssay),
  ]
  const halves = pieces.map((lines, piece) =>
    breakLines({ lines, breaks: breaks.filter((one) => one.piece === piece) }),
  )
  const order = halves.map(({ start, rest }, piece) => [...start, ...(moved?.piece === piece ? [] : rest)])
  const rest = moved ? (halves[moved.piece]?.rest ?? []) : []
  const at = moved?.before ?? 0
  return [...makeFront(), ...order.slice(0, at).flat(), ...rest, ...order.slice(at).flat()].join('\n\n')
}

function breakLines({ lines, breaks }: { lines: string[]; breaks: Break[] }): {
  start: string[]
  rest: string[]
} {
  const start: string[] = []
  const rest: string[] = []
  for (const [index, line] of lines.entries()) {
    const target = rest.length > 0 ? rest : start
    const found = breaks.find(({ paragraph }) => paragraph === index)
    if (!found) target.push(line)
    else {
      const headline = found.headline ? [sampleIssue.answers[found.piece]?.headline ?? ''] : []
      target.push(line.slice(0, found.after), ...headline)
      rest.push(line.slice(found.after))
    }
  }
  return { start, rest }
}

function makeFront(): string[] {
  const { series, number, totalNumber, title, lead, pullQuotes } = sampleIssue
  const masthead = `${series.name}\uFF08\u7B2C${number}\u671F\u00B7\u603B${totalNumber}\u671F\uFF09`
  return [masthead, title ?? '', lead ?? '', pullQuotes[0] ?? '']
}

function makeAnswer({ experts, body }: DescribedIssue['answers'][number]): string[] {
  const label = experts
    .map(({ name, titles }) => `${name}\uFF08${titles.join('\u3001')}\uFF09\uFF1A`)
    .join('')
  return body.map(({ runIn = '', text }, index) => `${index === 0 ? label : ''}${runIn}${text}`)
}

function makeEssay({ author, body }: DescribedIssue['essays'][number]): string[] {
  return [...body.map(({ text }) => text), `\uFF08\u4F5C\u8005\u7CFB${author.titles.join('\u3001')}\uFF09`]
}

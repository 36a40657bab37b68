import { readFileSync } from 'node:fs'
import type {
  Byline,
  ComposedIssue,
  EditionAddresses,
  ParagraphBlock,
  PieceContent,
  RunningOrderEntry,
} from '../../src/edition/types.ts'

/** Issue 343 as its commissioner supplied it: the truth that public pages are compared with. */
export type ExpectedIssue = {
  series: { name: string }
  number: number
  totalNumber: number
  title: string
  lead: string
  pullQuotes: string[]
  answers: {
    question: string
    headline: string
    experts: { name: string; titles: string[] }[]
    body: ExpectedParagraph[]
  }[]
  essays: {
    headline: string | null
    author: { name: string | null; titles: string[] }
    body: ExpectedParagraph[]
  }[]
}

type ExpectedParagraph = { runIn?: string; text: string }

/** Reads `content/expected.json`. */
export function readExpectedIssue(): ExpectedIssue {
  // The file is the project's own, and fixed.
  return JSON.parse(
    readFileSync(new URL('../../content/expected.json', import.meta.url), 'utf8'),
  ) as ExpectedIssue
}

const slugs = ['xu-tao', 'liu-hua-qin', 'han-lu']

/** Builds issue 343 as composed content, with stand-in hashes, and its addresses. */
export function buildModelIssue(): { composed: ComposedIssue; addresses: EditionAddresses } {
  const expected = readExpectedIssue()
  const pieces = new Map<string, PieceContent>()
  const runningOrder: RunningOrderEntry[] = []
  for (const [index, answer] of expected.answers.entries()) {
    const hash = `answer-${index + 1}`
    pieces.set(hash, buildPiece({ kind: 'answer', id: hash, ...answer, bylines: answer.experts, note: null }))
    runningOrder.push({ type: 'question', text: answer.question, pieces: [hash] })
  }
  for (const [index, essay] of expected.essays.entries()) {
    const hash = `essay-${index + 1}`
    const note = `\uFF08作者系${essay.author.titles.join('、')}\uFF09`
    pieces.set(hash, buildPiece({ kind: 'essay', id: hash, ...essay, bylines: [essay.author], note }))
    runningOrder.push({ type: 'essay', piece: hash })
  }
  return {
    composed: {
      hash: 'model-issue',
      pieces,
      issue: {
        schema: 1,
        type: 'issue',
        locale: 'zh',
        series: { name: expected.series.name, publication: null },
        number: expected.number,
        totalNumber: expected.totalNumber,
        label: `第${expected.number}期·总${expected.totalNumber}期`,
        title: expected.title,
        kicker: null,
        subtitle: null,
        lead: { label: null, body: [buildParagraph('lead-1', { text: expected.lead })] },
        pullQuotes: expected.pullQuotes.map((text) => ({ kind: 'summary', text, attribution: null })),
        cover: null,
        pageLabel: null,
        printedOn: null,
        credits: [],
        runningOrder,
      },
    },
    addresses: {
      series: 'roundtable',
      issue: '343',
      pieces: [
        ...expected.answers.map((_, index) => {
          const slug = slugs[index] ?? `answer-${index + 1}`
          return { hash: `answer-${index + 1}`, slug, experts: [slug] }
        }),
        ...expected.essays.map((_, index) => ({
          hash: `essay-${index + 1}`,
          slug: `essay-${index + 1}`,
          experts: [null],
        })),
      ],
      topics: [],
    },
  }
}

function buildPiece(from: {
  kind: PieceContent['kind']
  id: string
  headline: string | null
  bylines: { name: string | null; titles: string[] }[]
  body: ExpectedParagraph[]
  note: string | null
}): PieceContent {
  const bylines = from.bylines.map(
    ({ name, titles }): Byline => ({ name, titles, titlesAsPrinted: titles.join('、') }),
  )
  return {
    schema: 1,
    type: 'piece',
    kind: from.kind,
    locale: 'zh',
    headline: from.headline,
    bylines,
    body: from.body.map((paragraph, index) => buildParagraph(`${from.id}-p${index + 1}`, paragraph)),
    authorNote: from.note,
  }
}

function buildParagraph(id: string, { runIn, text }: ExpectedParagraph): ParagraphBlock {
  return { id, type: 'paragraph', ...(runIn ? { runIn } : {}), spans: [{ text, marks: [] }] }
}

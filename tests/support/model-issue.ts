import { readFileSync } from 'node:fs'
import { composeIssue, type IssueParts, type PieceParts } from '../../src/edition/compose-issue.ts'
import { listPieceHashes } from '../../src/edition/parse.ts'
import type { ComposedIssue, EditionAddresses, ParagraphBlock } from '../../src/edition/types.ts'

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

export type ExpectedParagraph = { runIn?: string; text: string }

/** Reads `content/expected.json`. */
export function readExpectedIssue(): ExpectedIssue {
  const text = readFileSync(new URL('../../content/expected.json', import.meta.url), 'utf8')
  // The file is the project's own, and fixed.
  return JSON.parse(text) as ExpectedIssue
}

const answerSlugs = ['xu-tao', 'liu-hua-qin', 'han-lu']

/** Answers issue 343 in parts, for tests to change before they compose it. */
export function buildModelParts(): IssueParts {
  const expected = readExpectedIssue()
  return {
    frontMatter: {
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
    },
    runningOrder: [
      ...expected.answers.map((answer, index) => ({
        type: 'question' as const,
        text: answer.question,
        pieces: [buildPiece(`answer${index + 1}`, { ...answer, bylines: answer.experts, authorNote: null })],
      })),
      ...expected.essays.map((essay, index) => {
        const authorNote = `\uFF08作者系${essay.author.titles.join('、')}\uFF09`
        const piece = buildPiece(`essay${index + 1}`, { ...essay, bylines: [essay.author], authorNote })
        return { type: 'essay' as const, piece }
      }),
    ],
  }
}

/** Answers issue 343 composed, with the addresses that its publication gives it. */
export function buildModelIssue(): { composed: ComposedIssue; addresses: EditionAddresses } {
  return addressModelIssue(composeIssue(buildModelParts()))
}

/** Gives addresses to an issue composed of (changed) parts of issue 343: experts have pages where they are named. */
export function addressModelIssue(composed: ComposedIssue): {
  composed: ComposedIssue
  addresses: EditionAddresses
} {
  const pieces = listPieceHashes(composed.issue).map((hash, index) => {
    const slug = answerSlugs[index] ?? `essay-${index + 1 - answerSlugs.length}`
    const bylines = composed.pieces.get(hash)?.bylines ?? []
    const experts = bylines.map((byline, place) => (byline.name && place === 0 ? slug : null))
    return { hash, slug, experts }
  })
  return { composed, addresses: { series: 'roundtable', issue: '343', pieces, topics: [] } }
}

function buildPiece(
  id: string,
  from: {
    headline: string | null
    bylines: { name: string | null; titles: string[] }[]
    body: ExpectedParagraph[]
    authorNote: string | null
  },
): PieceParts {
  return {
    headline: from.headline,
    bylines: from.bylines.map(({ name, titles }) => ({ name, titles, titlesAsPrinted: titles.join('、') })),
    body: from.body.map((paragraph, index) => buildParagraph(`${id}-p${index + 1}`, paragraph)),
    authorNote: from.authorNote,
  }
}

function buildParagraph(id: string, { runIn, text }: ExpectedParagraph): ParagraphBlock {
  return { id, type: 'paragraph', ...(runIn ? { runIn } : {}), spans: [{ text, marks: [] }] }
}

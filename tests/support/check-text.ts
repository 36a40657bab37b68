import { assembleIssue } from '../../src/edition/compose-issue.ts'
import type { Block, IssueContent, PieceContent } from '../../src/edition/types.ts'
import { checkIssue } from '../../src/review/checks/check-issue.ts'
import type { CheckName } from '../../src/review/checks/check-names.ts'
import { type CheckedIssue, type CheckLists, prepareIssue } from '../../src/review/checks/checked-issue.ts'
import type { Finding } from '../../src/review/checks/finding.ts'

type Given = Partial<CheckLists> & {
  page?: Partial<IssueContent>
  piece?: Partial<PieceContent>
  /** Paragraphs of the piece's body, as plain text. */
  body?: readonly string[]
  lead?: string
  locale?: 'zh' | 'en'
  printedOn?: string | null
  deadPaths?: readonly string[]
}

/** Answers an issue of one essay, ready to be checked, with what a test says of it. */
export function prepareText(given: Given): CheckedIssue {
  const { page, piece, body = [], lead, locale = 'zh', printedOn = '2025-09-01', deadPaths = [] } = given
  const composed = assembleIssue({
    frontMatter: {
      locale,
      series: { name: '智库圆桌', publication: null },
      number: 1,
      totalNumber: 1,
      label: '第1期',
      title: '标题',
      kicker: null,
      subtitle: null,
      lead: { label: null, body: lead ? [paragraph('lead', lead)] : [] },
      pullQuotes: [],
      cover: null,
      pageLabel: null,
      printedOn,
      credits: [],
      ...page,
    },
    runningOrder: [
      {
        type: 'essay',
        piece: {
          headline: null,
          bylines: [],
          body: body.map((text, index) => paragraph(`p${index + 1}`, text)),
          authorNote: null,
          ...piece,
        },
      },
    ],
  })
  const lists: CheckLists = {
    experts: given.experts ?? [],
    officeHolders: given.officeHolders ?? [],
    wordings: given.wordings ?? [],
  }
  return prepareIssue({ composed, pieceIds: [7], lists, deadPaths: new Set(deadPaths), today: '2026-01-02' })
}

/** Answers what one check says of an issue of one essay. */
export function findIn(check: CheckName, given: Given): Finding[] {
  return checkIssue(prepareText(given)).filter((finding) => finding.check === check)
}

/** Answers what one check says of a paragraph, as `rule: quote → suggestion`. */
export function say(check: CheckName, text: string, given: Omit<Given, 'body'> = {}): string[] {
  return findIn(check, { ...given, body: [text] }).map(describe)
}

/** Answers a finding in one line. */
export function describe({ rule, quote, suggestion }: Finding): string {
  return `${rule}: ${quote.text}${suggestion === null ? '' : ` → ${suggestion}`}`
}

function paragraph(id: string, text: string): Extract<Block, { type: 'paragraph' }> {
  return { id, type: 'paragraph', spans: [{ text, marks: [] }] }
}

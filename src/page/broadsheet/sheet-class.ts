import type { IssueContent } from '../../edition/types.ts'
import { countLines } from './count-lines.ts'
import { type BroadsheetRow, measureHeight } from './plan-broadsheet.ts'

/** The widths of a sheet: how many characters its columns of 17 are wider or narrower, in per cent. */
const widths = [80, 100, 120, 140, 165, 195, 230] as const

/** Lines of text that the banner and the foot take, and the space between two rows. */
const furniture = { head: 14, row: 5, question: 5 }
/** Height to width of a newspaper page, and of all of the ISO papers. */
const proportion = 1.36
const charactersAcross = 116
const lineHeight = 1.6

/**
 * Answers the class of a sheet so wide, in characters, that its height stays in the proportion of a newspaper page: a
 * long issue is set on a wider sheet, and printed smaller.
 */
export function sheetClass(
  rows: readonly BroadsheetRow[],
  { cover, lead, pullQuotes }: IssueContent,
): string {
  const opening = Math.max(
    lead.body.reduce((lines, block) => lines + 1.3 * countLines(block), 0) / 3,
    cover ? (24 * cover.height) / cover.width : 0,
    pullQuotes.reduce((lines, { text }) => lines + countLines(text), 0),
  )
  const lines = rows.reduce(
    (sum, { question, articles }) =>
      sum + furniture.row + (question ? furniture.question : 0) + Math.max(0, ...articles.map(measureHeight)),
    furniture.head + opening,
  )
  // The area stays as it is: what is as much wider is as much lower.
  const needed = 100 * Math.sqrt((lines * lineHeight) / (charactersAcross * proportion))
  return `sheet-${widths.find((width) => width >= needed) ?? widths.at(-1)}`
}

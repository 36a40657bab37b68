import type { Field, PayloadRequest } from 'payload'
import type { ListChange } from '../../edition/comparison/compare-blocks.ts'
import { compareIssueTexts, type IssueComparison } from '../../edition/comparison/compare-issue-texts.ts'
import { comparePieceTexts, type PieceComparison } from '../../edition/comparison/compare-pieces.ts'
import { compareText, type TextRun } from '../../edition/comparison/compare-words.ts'
import type { PieceContent } from '../../edition/types.ts'
import type { Locale } from '../../kernel/locales.ts'
import { type ChangedField, compareFields } from './compare-fields.ts'
import type { FieldText, Wording } from './field-texts.ts'
import { readFieldTexts } from './field-texts.ts'
import { bylineLinks } from './messages.ts'
import { pickLanguage } from './pick-language.ts'
import { findIssueContent, findPieceContent, readQuestionText } from './printed-content.ts'
import type { Subject } from './queries.ts'
import { compareOrderNames, type OrderName } from './running-order-lines.ts'
import type { Side } from './sides.ts'

/** How two states of a document differ, in one language. */
export type HistoryComparison = {
  printed:
    | { type: 'issue'; comparison: IssueComparison; order: ListChange<OrderName, OrderName>[] }
    | { type: 'piece'; comparison: PieceComparison; piece: PieceContent }
    | { type: 'question'; runs: TextRun[] }
    | null
  /** What stands outside of the print; an edition says nothing of it. */
  fields: ChangedField[]
}

/** What of a document is compared as it is printed, not field by field. */
const printedNames: Record<string, readonly string[]> = {
  issues: [
    'kicker',
    'title',
    'subtitle',
    'lead',
    'pullQuotes',
    'cover',
    'credits',
    'printedOn',
    'pageLabel',
    'runningOrder',
  ],
  questions: ['text'],
  answers: ['headline', 'body', 'authorNote'],
}

type Asked = { subject: Subject; fields: readonly Field[]; locale: Locale; wording: Wording }

/** Compares two states of a document: what is printed as it is printed, the rest field by field. */
export async function compareSides(
  req: PayloadRequest,
  { before, after }: { before: Side; after: Side },
  asked: Asked,
): Promise<HistoryComparison> {
  return {
    printed: await comparePrinted(req, { before, after }, asked),
    fields: compareOutsidePrint({ before, after }, asked),
  }
}

async function comparePrinted(
  req: PayloadRequest,
  { before, after }: { before: Side; after: Side },
  { subject, fields, locale }: Asked,
): Promise<HistoryComparison['printed']> {
  const place = { subject, fields, locale }
  switch (subject.collection) {
    case 'issues': {
      const [from, to] = [
        await findIssueContent(req, before, place),
        await findIssueContent(req, after, place),
      ]
      const comparison = compareIssueTexts(from.composed, to.composed)
      return { type: 'issue', comparison, order: compareOrderNames(from.order, to.order) }
    }
    case 'answers': {
      const [from, to] = [
        await findPieceContent(req, before, place),
        await findPieceContent(req, after, place),
      ]
      return { type: 'piece', comparison: comparePieceTexts(from, to), piece: to }
    }
    case 'questions':
      return {
        type: 'question',
        runs: compareText(readQuestionText(before, place), readQuestionText(after, place), locale),
      }
    default:
      return null
  }
}

function compareOutsidePrint({ before, after }: { before: Side; after: Side }, asked: Asked): ChangedField[] {
  if (before.type === 'edition' || after.type === 'edition') return []
  const read = ({ values }: { values: Record<string, unknown> }): FieldText[] => {
    const picked = pickLanguage(asked.fields, { values, locale: asked.locale })
    return readFieldTexts(keepOutsidePrint(asked), picked, asked.wording)
  }
  return compareFields(read(before), read(after), asked.locale)
}

/** Of bylines, only which experts they are linked to stands outside of the print. */
function keepOutsidePrint({ subject, fields }: Asked): Field[] {
  const printed = printedNames[subject.collection] ?? []
  return fields.flatMap((field): Field[] => {
    if (!('name' in field) || !field.name) return [field]
    if (printed.includes(field.name)) return []
    if (subject.collection !== 'answers' || field.name !== 'bylines' || field.type !== 'array') return [field]
    const links = field.fields.filter((inner) => inner.type === 'relationship')
    return [{ ...field, label: bylineLinks, fields: links }]
  })
}

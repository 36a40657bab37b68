import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { findTitlesOn } from '../experts/rules.ts'
import type { Answer } from '../generated/payload-types.ts'
import { settleSlug } from '../kernel/claim-slug.ts'
import { findDraft, idOf } from '../kernel/documents.ts'
import { RoundtableError } from '../kernel/errors.ts'
import { readOpening } from '../page/plain-text.ts'
import { isLexicalNode, isRecord } from '../richtext/lexical-json.ts'
import { toBlocks } from '../richtext/to-blocks.ts'
import { type BylineOffer, type BylineRow, completeByline, forgetPrefill, listTitleOf } from './rules.ts'

type Hook = CollectionBeforeValidateHook<Answer>

async function findPrintedDay(req: PayloadRequest, issueId: number | null): Promise<string> {
  const today = new Date().toISOString().slice(0, 10)
  const issue = await findDraft(req, { collection: 'issues', id: issueId, access: 'ours' })
  return issue?.printedOn?.slice(0, 10) ?? today
}

async function findOffer(
  req: PayloadRequest,
  { expertId, day }: { expertId: number; day: string },
): Promise<BylineOffer | null> {
  const expert = await findDraft(req, { collection: 'experts', id: expertId, access: 'ours' })
  if (!expert) return null
  return { name: expert.name, titles: findTitlesOn({ affiliations: expert.affiliations ?? [], day }) }
}

/** Prefills each byline from the affiliation valid on the printed date; what was typed stays. */
export const completeBylines: Hook = async ({ data, originalDoc, req }) => {
  if (!data?.bylines) return data
  const day = await findPrintedDay(req, idOf(data.issue ?? originalDoc?.issue))
  const bylines: BylineRow[] = []
  const separator = req.locale === 'en' ? '; ' : '、'
  for (const row of data.bylines) {
    const previous = originalDoc?.bylines?.find(({ id }) => id === row.id) ?? null
    const byline = forgetPrefill({ byline: row, previous, separator })
    const expertId = idOf(byline.expert)
    const offer = expertId === null ? null : await findOffer(req, { expertId, day })
    bylines.push(completeByline({ byline, offer, separator }))
  }
  return { ...data, bylines }
}

/** Keeps the name under which lists show the piece; the first language's, whichever is being edited. */
export const nameForLists: Hook = ({ data, originalDoc, req }) => {
  if (!data || (req.locale === 'en' && originalDoc?.listTitle)) return data
  const bylines = data.bylines ?? originalDoc?.bylines
  const headline = data.headline === undefined ? originalDoc?.headline : data.headline
  const opening = () => readStart(data.body ?? originalDoc?.body)
  return { ...data, listTitle: listTitleOf({ bylines, headline, opening }) }
}

/** So many letters tell texts apart in a list. */
const letters = 24

/** What is no text is refused later: here it has no beginning. */
function readStart(body: unknown): string {
  const root = isRecord(body) ? body.root : null
  if (!isRecord(root) || !Array.isArray(root.children)) return ''
  const children = root.children.filter(isLexicalNode)
  return readOpening(toBlocks({ root: { children } }, () => null).blocks, letters)
}

/** Refuses a question of another issue, and a question on an essay. */
export const checkPlace: Hook = async ({ data, originalDoc, req }) => {
  // What goes to the trash may have lost its question to it just before.
  if (!data || data.deletedAt) return data
  if (data.question === undefined && data.issue === undefined && data.kind === undefined) return data
  const questionId = idOf(data.question === undefined ? originalDoc?.question : data.question)
  const kind = data.kind ?? originalDoc?.kind
  if (questionId === null) return data
  if (kind === 'essay') return { ...data, question: null }
  const issueId = idOf(data.issue ?? originalDoc?.issue)
  const question = await findDraft(req, { collection: 'questions', id: questionId, access: 'ours' })
  if (question && idOf(question.issue) === issueId) return data
  throw new RoundtableError({
    code: 'invalid-input',
    zh: '这个问题属于另一期。请选择本期的问题\uFF0C或先把稿件移到那一期。',
    en: 'That question belongs to another issue. Choose a question of this issue, or move the piece there first.',
    details: { field: 'question' },
  })
}

/** Keeps addresses unique in the issue, and fixed once published. */
export const checkSlug: Hook = async ({ context, data, originalDoc, req }) => {
  if (!data) return data
  return settleSlug(
    { context, data, originalDoc, req },
    {
      collection: 'answers',
      parent: { field: 'issue', id: idOf(data.issue ?? originalDoc?.issue) },
      sayFixed: (slug) => ({
        zh: `这篇稿件已经以 ${slug} 刊发\uFF0C地址不能再改。`,
        en: `This piece has been published as ${slug}: its address stays.`,
      }),
      sayTaken: (slug) => ({
        zh: `本期已有一篇稿件用地址 ${slug}。请换一个\uFF0C例如 ${slug}-2。`,
        en: `Another piece of this issue has the address ${slug}. Choose another, such as ${slug}-2.`,
      }),
    },
  )
}

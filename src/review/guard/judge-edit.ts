import type { PayloadRequest } from 'payload'
import { piecesOf as orderedPieces, readRunningOrder } from '../../issues/rules.ts'
import { findDraft } from '../../kernel/documents.ts'
import type { Locale } from '../../kernel/locales.ts'
import { inTransaction } from '../../kernel/transaction.ts'
import { findSigner, openRecord, openReview, type ReviewDesk } from '../acts/review-desk.ts'
import { collectActs } from '../rules/collect-acts.ts'
import { mayEdit } from '../rules/may-edit.ts'
import type { Ruling, Signer } from '../rules/review-state.ts'
import type { Edit } from './list-edits.ts'

const allowed: Ruling = { allowed: true, forWhom: null }

/** Rules on edits of one issue by whoever the request comes from; the strictest ruling of all counts. */
export async function judgeEdits(req: PayloadRequest, edits: readonly Edit[]): Promise<Ruling> {
  return inTransaction(req, async () => {
    for (const edit of edits) {
      if (!(await isPrinted(req, edit))) continue
      for (const locale of edit.locales) {
        const ruling = await judge(req, edit, locale)
        if (!ruling.allowed) return ruling
      }
    }
    return allowed
  })
}

async function judge(req: PayloadRequest, { issueId, unit }: Edit, locale: Locale): Promise<Ruling> {
  const key = { issueId, locale }
  const { entries, record } = await openRecord(req, { key, at: new Date() })
  // Most issues ask for no steps, and composing takes time.
  if (collectActs(entries).process.steps.length === 0) return allowed
  // What lies in the trash is printed nowhere.
  if (!(await findDraft(req, { collection: 'issues', id: issueId, access: 'ours' }))) return allowed
  const desk = await openReview(req, key)
  const isReviewed = record.entries.length > 0 || desk.composition.composed.issue.title !== ''
  if (!isReviewed) return allowed
  return mayEdit({ state: desk.state, unit: knownUnit(desk, unit), signer: await findEditor(req, desk.at) })
}

/** A piece on its way into the order, or back from the trash, is judged as the page that it changes. */
function knownUnit({ subject }: ReviewDesk, unit: Edit['unit']): Edit['unit'] {
  return subject.pieces.some(({ id }) => id === unit) ? unit : 'page'
}

/** Whoever writes without a person is the system itself: it repairs, as an administrator does. */
async function findEditor(req: PayloadRequest, at: Date): Promise<Signer> {
  const { user } = req
  return user ? findSigner(req, { person: user, at }) : { id: 0, role: 'admin', delegations: [] }
}

/** Says whether the running order, as it is stored, names the document; what it does not name is printed nowhere. */
async function isPrinted(req: PayloadRequest, { issueId, part }: Edit): Promise<boolean> {
  if (part === null) return true
  const issue = await findDraft(req, { collection: 'issues', id: issueId, access: 'ours' })
  const order = readRunningOrder(issue?.runningOrder)
  if (part.kind === 'piece') return orderedPieces(order).includes(part.id)
  return order.some((entry) => entry.type === 'question' && entry.question === part.id)
}

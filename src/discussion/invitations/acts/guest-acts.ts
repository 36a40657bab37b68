import type { PayloadRequest } from 'payload'
import { recordActivity } from '../../../desk/activity/record.ts'
import { idOf } from '../../../kernel/documents.ts'
import { RoundtableError } from '../../../kernel/errors.ts'
import type { Bilingual } from '../../../kernel/locales.ts'
import { inTransaction, lockInTransaction } from '../../../kernel/transaction.ts'
import { issueLock } from '../../../press/locks.ts'
import { tellPeople } from '../../inbox/tell-people.ts'
import { findInvitedPiece, type InvitedPiece, presentTextOf } from '../find-piece.ts'
import { findByToken } from '../open-invitation.ts'
import { type ConsentAct, readConsent } from '../rules/consent.ts'
import { type Invitation, stateOf } from '../rules/invitation.ts'
import { appendConsent, listConsents } from '../store/consents.ts'
import { sayGuestAct } from './say-guest-act.ts'

/** What a guest does, as the page sends it: `hash` is that of the text that they saw. */
export type GuestAct = { act: ConsentAct; hash: string; words: string | null }

const longestWords = 500

/**
 * Does what an expert asks for with the link of an invitation, and tells whoever invited them. A consent holds the text
 * that the expert saw: if it has changed by now, it is refused, and the expert looks again.
 * @throws RoundtableError `not-found` for a link that opens nothing (any more), `content-changed`, `invalid-input`
 */
export async function doAsGuest(req: PayloadRequest, token: string, { act, hash, words }: GuestAct) {
  return inTransaction(req, async () => {
    const invitation = await findByToken(req, token)
    if (!invitation || stateOf(invitation, new Date()) !== 'open') throw closedLink()
    const before = await findInvitedPiece(req, invitation)
    const issueId = idOf(before?.answer.issue)
    if (issueId === null) throw closedLink()
    // As a signature does: what is typed now is in the text, or comes after the consent.
    await lockInTransaction(req, { name: issueLock(issueId), mode: 'exclusive' })
    const piece = await findInvitedPiece(req, invitation)
    if (!piece) throw closedLink()
    const present = presentTextOf(piece, invitation.byline)
    const done = (await listConsents(req, [invitation.id])).get(invitation.id) ?? []
    const consent = readConsent(done, present)
    if (act === 'opened' && consent.openedAt !== null) return consent
    if (act === 'agreed' && consent.agreed.state === 'present') return consent
    if (act === 'withdrawn' && (consent.agreed.state === 'none' || consent.agreed.state === 'withdrawn')) {
      return consent
    }
    if (hash !== piece.hash && act !== 'opened' && act !== 'withdrawn') throw changedText()
    const asked = act === 'title-asked' ? readWords(words) : null
    await appendConsent(req, {
      invitationId: invitation.id,
      done: { act, hash: piece.hash, signature: present.signature, words: asked },
      content: act === 'agreed' ? piece.content : null,
    })
    if (act !== 'opened') await tell(req, { invitation, piece, says: sayGuestAct(act, asked) })
    return readConsent(
      [
        ...done,
        { act, at: new Date().toISOString(), hash: piece.hash, signature: present.signature, words: asked },
      ],
      present,
    )
  })
}

type Told = { invitation: Invitation; piece: InvitedPiece; says: Bilingual }

async function tell(req: PayloadRequest, { invitation, piece, says }: Told): Promise<void> {
  const { answer } = piece
  const title = answer.listTitle ?? ''
  const by = { id: null, name: invitation.name }
  await recordActivity(
    req,
    {
      act: 'consented',
      collection: 'answers',
      documentId: answer.id,
      title,
      details: { ...says },
    },
    by,
  )
  const inviter = invitation.createdBy.id
  await tellPeople(req, {
    people: inviter === null ? [] : [inviter],
    kind: 'consent',
    collection: 'answers',
    documentId: answer.id,
    title,
    excerpt: says[invitation.locale],
    href: `/admin/collections/answers/${answer.id}?locale=${invitation.locale}`,
    by,
  })
}

function readWords(words: string | null): string {
  const trimmed = words?.trim() ?? ''
  if (trimmed !== '' && trimmed.length <= longestWords) return trimmed
  throw new RoundtableError({
    code: 'invalid-input',
    zh: `请写明应如何刊印\uFF0C最多 ${longestWords} 字。`,
    en: `Say what should be printed, in at most ${longestWords} characters.`,
    details: { field: 'words' },
  })
}

function closedLink(): RoundtableError {
  return new RoundtableError({
    code: 'not-found',
    zh: '这个链接已经不能使用。请向编辑索取新的链接。',
    en: 'This link cannot be used any more. Ask your editor for a new one.',
  })
}

function changedText(): RoundtableError {
  return new RoundtableError({
    code: 'content-changed',
    zh: '您看过之后\uFF0C稿件又有改动。请再看一遍\uFF0C然后确认。',
    en: 'The text has changed since you looked at it. Please look again, then confirm.',
  })
}

import type { PayloadRequest } from 'payload'
import { hasRole, type Role } from '../kernel/access.ts'
import { RoundtableError } from '../kernel/errors.ts'
import type { Gate, PressAct } from './contracts.ts'
import { findObstacles, type Missing } from './missing.ts'

/**
 * Answers the name of the person who acts.
 * @throws RoundtableError `not-allowed` for whoever is not signed in with one of the roles
 */
export function checkPressRole(req: PayloadRequest, allowed: readonly Role[]): string {
  if (hasRole(req, allowed) && req.user) return req.user.name
  throw new RoundtableError({
    code: 'not-allowed',
    zh: '你的角色不能做这件事。请找责任编辑或编辑室主任。',
    en: 'Your role does not allow this. Ask an editor or a section editor.',
  })
}

/** @throws RoundtableError `content-changed` when the composed text is not the one that the person saw */
export function checkHash({ seen, composed }: { seen: string; composed: string }): void {
  if (seen === composed) return
  throw new RoundtableError({
    code: 'content-changed',
    zh: '你看过之后\uFF0C本期又有改动。请再看一遍\uFF0C然后签发。',
    en: 'The issue has changed since you looked at it. Look again, then publish.',
    details: { hash: composed },
  })
}

/** @throws RoundtableError `incomplete-issue` with the list of what is missing */
export function checkComplete(missing: readonly Missing[], { isArchive }: { isArchive: boolean }): void {
  const obstacles = findObstacles(missing, { isArchive })
  if (obstacles.length === 0) return
  throw new RoundtableError({
    code: 'incomplete-issue',
    zh: `还不能刊发\uFF1A${obstacles.map(({ zh }) => zh).join('')}`,
    en: `Not ready to be published: ${obstacles.map(({ en }) => en).join(' ')}`,
    details: { missing: obstacles },
  })
}

/** @throws RoundtableError `gate-closed` with the first reason to wait */
export async function checkGates(gates: readonly Gate[], act: PressAct): Promise<void> {
  for (const gate of gates) {
    const reason = await gate(act)
    if (reason) throw new RoundtableError({ code: 'gate-closed', ...reason })
  }
}

/** Answers a notice without surrounding space, null for an empty one. @throws RoundtableError `invalid-input` */
export function checkSingleLine(notice: string | null): string | null {
  const trimmed = notice?.trim() ?? ''
  if (trimmed === '') return null
  if (!/[\r\n]/.test(trimmed) && trimmed.length <= 200) return trimmed
  throw new RoundtableError({
    code: 'invalid-input',
    zh: '说明请写成一行\uFF0C最多 200 字。',
    en: 'Write the notice in one line of at most 200 characters.',
    details: { field: 'notice' },
  })
}

import type { ErrorCode } from '../../kernel/errors.ts'
import { RoundtableError } from '../../kernel/errors.ts'
import type { Bilingual } from '../../kernel/locales.ts'

/** The sentences in which an act on a seal is refused. */
export const sealRefusals = {
  notLeader: {
    code: 'not-allowed',
    zh: '封存由负责人提出和确认\uFF1A总编辑、编辑室主任或管理员。',
    en: 'Leaders propose and confirm a seal: editors-in-chief, section editors and administrators.',
  },
  samePerson: {
    code: 'not-allowed',
    zh: '提出的人不能自己确认\uFF0C请另一位负责人确认。',
    en: 'Whoever proposed it cannot confirm it. Ask another leader.',
  },
  noChief: {
    code: 'not-allowed',
    zh: '两人中要有一位总编辑。请总编辑确认。',
    en: 'One of the two is an editor-in-chief. Ask an editor-in-chief to confirm.',
  },
  sealedAlready: {
    code: 'sealed',
    zh: '本期已经封存。要解封\uFF0C请两位负责人提出并确认\uFF0C其中一位是总编辑。',
    en: 'This issue is sealed. Two leaders lift a seal, one of them an editor-in-chief.',
  },
  proposedAlready: {
    code: 'already-confirmed',
    zh: '本期已有封存提议\uFF0C等待另一位负责人确认。',
    en: 'Sealing this issue is proposed already and waits for another leader.',
  },
  nothingProposed: {
    code: 'not-found',
    zh: '本期没有等待确认的提议。',
    en: 'Nothing is proposed for this issue.',
  },
} as const satisfies Record<string, Bilingual & { code: ErrorCode }>

/** Says that a text is sealed, and what could be done. */
export function sealedContent(): RoundtableError {
  return new RoundtableError({
    code: 'sealed',
    zh: '其中有已经封存的内容\uFF0C不能刊发、恢复或改动。要解封\uFF0C请总编辑。',
    en: 'Some of this text is sealed: it is neither published, reinstated nor changed. Ask an editor-in-chief to lift the seal.',
  })
}

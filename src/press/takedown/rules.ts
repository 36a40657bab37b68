import { leaders, type Role } from '../../kernel/access.ts'
import type { Bilingual } from '../../kernel/locales.ts'

/** How long a takedown waits for its second signature, in hours. */
export const hoursToConfirm = 24

/** A takedown as far as the rules ask; moments in ISO 8601. */
export type TakedownFacts = {
  takenById?: number | null
  due: string
  confirmedAt?: string | null
  endedAt?: string | null
}

/** How a takedown stands: waiting for its second signature, past the time for it, confirmed, or over. */
export type TakedownState = 'open' | 'lapsed' | 'confirmed' | 'ended'

/** Answers how a takedown stands at a moment. The text stays down in every state but `ended`. */
export function readTakedownState({ due, confirmedAt, endedAt }: TakedownFacts, at: Date): TakedownState {
  if (endedAt) return 'ended'
  if (confirmedAt) return 'confirmed'
  return at < new Date(due) ? 'open' : 'lapsed'
}

/** Counts the takedowns whose time is over without a second signature. */
export function countLapsed(takedowns: readonly TakedownFacts[], at: Date = new Date()): number {
  return takedowns.filter((takedown) => readTakedownState(takedown, at) === 'lapsed').length
}

/** Answers until when a takedown wants its second signature. */
export function findDue(takenAt: Date): Date {
  return new Date(takenAt.getTime() + hoursToConfirm * 60 * 60 * 1000)
}

/** Says whether somebody may take issues down in an emergency: whoever leads, and whoever is on duty now. */
export function mayTakeDown({ role, isOnDuty }: { role: Role; isOnDuty: boolean }): boolean {
  return leaders.some((leader) => leader === role) || (isOnDuty && role !== 'reader')
}

/** Answers why somebody cannot be the second signature under a takedown, or null; it may come late. */
export function refuseConfirmation(
  takedown: TakedownFacts,
  by: { id: number; role: Role },
  at: Date,
): (Bilingual & { code: 'not-allowed' | 'already-confirmed' }) | null {
  const state = readTakedownState(takedown, at)
  if (state === 'confirmed' || state === 'ended') {
    return {
      code: 'already-confirmed',
      zh: '这次紧急撤稿已经处理完毕\uFF0C不用再确认。',
      en: 'This takedown has been dealt with: there is nothing to confirm.',
    }
  }
  if (!leaders.some((leader) => leader === by.role)) {
    return {
      code: 'not-allowed',
      zh: '紧急撤稿由另一位负责人确认\uFF1A总编辑、编辑室主任或管理员。',
      en: 'A takedown is confirmed by another leader: an editor-in-chief, a section editor or an administrator.',
    }
  }
  return by.id === takedown.takenById
    ? {
        code: 'not-allowed',
        zh: '撤稿的人不能自己确认\uFF0C请另一位负责人确认。',
        en: 'Whoever took it down cannot confirm it. Ask another leader.',
      }
    : null
}

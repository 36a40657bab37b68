import type { Bilingual } from '../../../kernel/locales.ts'

/** What an invitation lets an expert do beside reading and consenting, from the least to the most. */
export const invitationRights = ['read', 'comment', 'write'] as const

/** One of these rights; each holds those before it. */
export type InvitationRight = (typeof invitationRights)[number]

/** The rights by their names at the desk. */
export const rightLabels: Record<InvitationRight, Bilingual> = {
  read: { zh: '审阅并同意刊发', en: 'Read and consent' },
  comment: { zh: '审阅、批注并同意刊发', en: 'Read, comment and consent' },
  write: { zh: '审阅、批注、修改并同意刊发', en: 'Read, comment, write and consent' },
}

/** Says whether an invitation with the right `given` lets its holder do what `wanted` names. */
export function holdsRight(given: InvitationRight, wanted: InvitationRight): boolean {
  return invitationRights.indexOf(given) >= invitationRights.indexOf(wanted)
}

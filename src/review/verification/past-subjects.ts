import type { Act } from '../record/acts.ts'
import type { Entry } from '../record/entry.ts'
import type { Signer, Subject } from '../rules/review-state.ts'

/**
 * Answers the text that an act was done on, as far as the record names it: the page with its pieces, or one piece beside
 * what its siblings were last known to be. For acts that name none, the page that was named last.
 */
export function findText(before: readonly Entry[], act: Act): Subject {
  if (act.act === 'verify-paper') {
    const signed = before.find(({ seq }) => seq === act.entry)?.act
    return signed?.act === 'sign' ? findText(before, signed) : nothing
  }
  const page = nameText(act)
  if (page) return page
  if ('unit' in act && 'hash' in act && act.unit !== 'page') {
    return alone(before, { id: act.unit, hash: act.hash })
  }
  return before.map((entry) => nameText(entry.act)).findLast((named) => named !== null) ?? nothing
}

const nothing: Subject = { hash: '', pieces: [] }

function nameText(act: Act): Subject | null {
  if (!('pieces' in act) || ('unit' in act && act.unit !== 'page')) return null
  return pageOf(act)
}

/** Answers a page as an act names it. */
export function pageOf({
  hash,
  pieces,
}: {
  hash: string
  pieces: Readonly<Record<string, string>>
}): Subject {
  return { hash, pieces: Object.entries(pieces).map(([id, piece]) => ({ id: Number(id), hash: piece })) }
}

/** The steps of its siblings do not bear on those of a piece. */
function alone(before: readonly Entry[], { id, hash }: { id: number; hash: string }): Subject {
  const known = before.findLast(({ act }) => act.act === 'sign' && act.unit === 'page')?.act
  const page = known?.act === 'sign' ? known : { hash: '', pieces: {} }
  return pageOf({ hash: page.hash, pieces: { ...page.pieces, [String(id)]: hash } })
}

/** Answers who acted, with the delegation that the entry names. */
export function signerOf({ act, by }: Entry): Signer {
  const delegations = 'forWhom' in act && act.forWhom ? [act.forWhom] : []
  // Whoever signs is a person: the system has no number and no role that signs.
  return { id: by.id ?? -1, role: by.role === 'system' ? 'reader' : by.role, delegations }
}

import { composers, leaders, type Role, roles } from '../../src/kernel/access.ts'

/** Where an issue of the daily preset stands: the step whose turn it is, or what came of it. */
export const stands = ['first-review', 'second-review', 'proof', 'print', 'released', 'published'] as const
export type Stand = (typeof stands)[number]

/** What is tried: with the text that stands there, by whoever calls. */
export type TriedAct =
  | 'sign'
  | 'sign a later step'
  | 'sign out of turn, with a reason'
  | 'return'
  | 'print after changes'
  | 'verify changes'
  | 'verify paper'
  | 'query'
  | 'answer'
  | 'waive'
  | 'reopen'
  | 'adopt'
  | 'edit a piece'
  | 'edit the page'
  | 'publish'
  | 'see the review'

/** Who may; `conflict`: whom the stage refuses, whatever their role; all others are refused for who they are. */
export type ReviewRow = {
  stand: Stand
  act: TriedAct
  yes: readonly Role[]
  conflict: readonly Role[]
}

const nobody: readonly Role[] = []
const asking = ['chief-editor', 'section-editor', 'editor', 'proofreader'] as const
const answering = ['chief-editor', 'section-editor', 'editor'] as const

/** The role that signs each step of the daily preset. */
export const signerOf = {
  'first-review': 'editor',
  'second-review': 'section-editor',
  proof: 'proofreader',
  print: 'chief-editor',
} as const satisfies Record<string, Role>

const isOpen = (stand: Stand): stand is keyof typeof signerOf => stand in signerOf

function rowsOf(stand: Stand): ReviewRow[] {
  const row = (act: TriedAct, yes: readonly Role[], conflict: readonly Role[] = nobody): ReviewRow => ({
    stand,
    act,
    yes,
    conflict,
  })
  const open = isOpen(stand)
  return [
    open ? row('sign', [signerOf[stand]]) : row('sign', nobody, roles),
    ...(open && stand !== 'print' ? [row('sign a later step', nobody, roles)] : []),
    open
      ? row('sign out of turn, with a reason', ['chief-editor'])
      : row('sign out of turn, with a reason', nobody, roles),
    row('return', ...returning(stand)),
    stand === 'print'
      ? row('print after changes', ['chief-editor'])
      : row('print after changes', nobody, roles),
    row('verify changes', nobody, roles),
    row('verify paper', nobody, roles),
    open ? row('query', asking) : row('query', nobody, roles),
    ...(open ? [row('answer', answering)] : []),
    row('waive', answering),
    open ? row('reopen', nobody, roles) : row('reopen', ['chief-editor', 'section-editor']),
    row('adopt', ['chief-editor']),
    row('edit a piece', ...editing(stand)),
    row('edit the page', ...editing(stand)),
    row('publish', ...publishing(stand)),
    row('see the review', roles),
  ]
}

/** Back to the first review, of one piece. */
function returning(stand: Stand): [readonly Role[], readonly Role[]] {
  if (!isOpen(stand)) return [nobody, roles]
  return [stand === 'proof' ? asking : [signerOf[stand]], nobody]
}

const editors: Partial<Record<Stand, readonly Role[]>> = {
  'first-review': composers,
  'second-review': leaders,
  proof: [...composers, 'proofreader'],
  print: composers,
}

/** Whom access lets edit at all, the stage may refuse. */
function editing(stand: Stand): [readonly Role[], readonly Role[]] {
  const yes = editors[stand] ?? nobody
  const correctors: readonly Role[] = [...composers, 'proofreader']
  return [yes, correctors.filter((role) => !yes.includes(role))]
}

function publishing(stand: Stand): [readonly Role[], readonly Role[]] {
  return stand === 'released' ? [composers, nobody] : [nobody, composers]
}

/** Every attempt: stand × act × role. */
export const reviewRows: readonly ReviewRow[] = stands.flatMap(rowsOf)

/** How an attempt of a role is expected to end. */
export function expectedOf(
  { yes, conflict }: ReviewRow,
  role: Role | 'anonymous',
): 'yes' | 'no' | 'conflict' {
  if (role === 'anonymous') return 'no'
  if (yes.includes(role)) return 'yes'
  return conflict.includes(role) ? 'conflict' : 'no'
}

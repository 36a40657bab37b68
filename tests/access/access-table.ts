import type { CollectionSlug } from 'payload'
import { chiefs, composers, correctors, leaders, type Role, roles } from '../../src/kernel/access.ts'
import { type DiscussionRow, rowsOfDiscussion, rowsOfTasks } from './discussion-rows.ts'
import { rowsOfPress, rowsOfTakingBack } from './press-rows.ts'

/** Who calls: nobody in particular, an expert with the link and the ticket of an invitation, or a member of staff. */
export type CallerRole = 'anonymous' | 'guest' | Role

export const callerRoles: readonly CallerRole[] = ['anonymous', 'guest', ...roles]

/**
 * How a call ends: done; refused to the caller (400 for a query that an outsider may not ask, 403, 404); or
 * `conflict`, where the role would do and a rule of the newsroom says no to everybody (409, 422).
 */
export type Verdict = 'yes' | 'no' | 'conflict'

export type State =
  | 'new'
  | 'draft'
  | 'published'
  | 'trashed'
  | 'kept'
  | 'in an edition'
  | 'superseded'
  | 'own'
  | 'committed'

export type Operation =
  | 'create'
  | 'read'
  | 'update'
  | 'write the published row'
  | 'trash'
  | 'take from the trash'
  | 'erase'
  | 'read versions'
  | 'restore a version as a draft'
  | 'restore a version as published'
  | 'restore a version'
  | 'see the press'
  | 'search'
  | 'publish'
  | 'withdraw'
  | 'take down'
  | 'propose a seal'
  | 'unlock'
  | 'change the role'
  | 'see the preview'
  | 'see the review'
  | 'fetch the file'
  | 'save acts'
  | 'see the experts'
  | 'make an issue'
  | 'end'
  | 'see the checks'
  | 'see whose words the text is'
  | 'see the history of the text'
  | 'restore a moment of the text'
  | 'check the editions'
  | 'read the record'
  | 'export the list'
  | 'import a list'
  | 'read the room’s text'
  | 'replace the room’s text'

export type AccessRow = {
  collection: CollectionSlug
  state: State
  operation: Operation
  yes: readonly CallerRole[]
  conflict?: readonly CallerRole[]
  /** Shown beside the row in the reference. */
  why?: string
}

const staff = roles
const everybody = callerRoles
const nobody = [] as const
const needsDraft = 'P5: only drafts are written, publishing is an act of the press'
const standing = 'P5: withdraw first'

function rowsOfText(collection: CollectionSlug): AccessRow[] {
  const at = (
    state: State,
    operation: Operation,
    rest: Omit<AccessRow, 'collection' | 'state' | 'operation'>,
  ) => ({
    collection,
    state,
    operation,
    ...rest,
  })
  return [
    at('new', 'create', { yes: composers }),
    at('new', 'write the published row', { yes: nobody, conflict: everybody, why: needsDraft }),
    at('draft', 'read', { yes: staff }),
    at('draft', 'update', { yes: correctors }),
    at('draft', 'write the published row', { yes: nobody, conflict: everybody, why: needsDraft }),
    at('draft', 'trash', { yes: composers, why: 'D3' }),
    at('draft', 'erase', { yes: nobody, why: 'D3: trash it first' }),
    at('draft', 'read versions', { yes: staff }),
    at('draft', 'restore a version as a draft', { yes: correctors }),
    at('draft', 'restore a version as published', { yes: nobody, conflict: everybody, why: needsDraft }),
    at('published', 'read', { yes: everybody, why: 'P1' }),
    at('published', 'update', { yes: correctors, why: 'a draft over the published row' }),
    at('published', 'write the published row', { yes: nobody, conflict: everybody, why: needsDraft }),
    at('published', 'trash', { yes: nobody, conflict: composers, why: standing }),
    at('published', 'erase', { yes: nobody, conflict: composers, why: standing }),
    at('published', 'read versions', { yes: staff }),
    at('published', 'restore a version as a draft', { yes: correctors }),
    at('published', 'restore a version as published', { yes: nobody, conflict: everybody, why: needsDraft }),
    at('trashed', 'read', { yes: staff, why: 'D3: the trash is private' }),
    at('trashed', 'take from the trash', { yes: correctors }),
    at('trashed', 'erase', { yes: composers }),
  ]
}

const rowsOfHistory: AccessRow[] = (['issues', 'answers'] as const).flatMap((collection) => [
  { collection, state: 'draft', operation: 'see whose words the text is', yes: staff },
  { collection, state: 'draft', operation: 'see the history of the text', yes: staff },
  { collection, state: 'draft', operation: 'restore a moment of the text', yes: correctors },
  { collection, state: 'draft', operation: 'read the room’s text', yes: staff },
  { collection, state: 'draft', operation: 'replace the room’s text', yes: nobody, conflict: correctors },
])

function rowsOfReference(
  collection: 'experts' | 'series' | 'topics' | 'media',
  { writers, erasers, isPublic }: { writers: readonly Role[]; erasers: readonly Role[]; isPublic: boolean },
): AccessRow[] {
  const standingRows: AccessRow[] = isPublic
    ? [
        { collection, state: 'in an edition', operation: 'read', yes: everybody, why: 'P1' },
        {
          collection,
          state: 'in an edition',
          operation: 'trash',
          yes: nobody,
          conflict: erasers,
          why: standing,
        },
        {
          collection,
          state: 'in an edition',
          operation: 'erase',
          yes: nobody,
          conflict: erasers,
          why: standing,
        },
      ]
    : []
  return [
    { collection, state: 'new', operation: 'create', yes: writers },
    { collection, state: 'kept', operation: 'read', yes: staff },
    { collection, state: 'kept', operation: 'update', yes: writers },
    { collection, state: 'kept', operation: 'trash', yes: erasers, why: 'D3' },
    { collection, state: 'kept', operation: 'erase', yes: nobody, why: 'D3: trash it first' },
    ...standingRows,
    { collection, state: 'kept', operation: 'read versions', yes: staff },
    { collection, state: 'kept', operation: 'restore a version', yes: writers },
    { collection, state: 'trashed', operation: 'read', yes: staff, why: 'D3: the trash is private' },
    { collection, state: 'trashed', operation: 'take from the trash', yes: writers },
    { collection, state: 'trashed', operation: 'erase', yes: erasers },
  ]
}

const rowsOfLedger: AccessRow[] = (['editions', 'contents'] as const).flatMap((collection): AccessRow[] => [
  { collection, state: 'new', operation: 'create', yes: nobody, why: 'P2: the press appends' },
  { collection, state: 'kept', operation: 'update', yes: nobody, why: 'P2' },
  { collection, state: 'kept', operation: 'erase', yes: nobody, why: 'P2' },
  collection === 'editions'
    ? { collection, state: 'kept', operation: 'read', yes: everybody, why: 'P1' }
    : { collection, state: 'kept', operation: 'read', yes: nobody, why: 'served by hash instead' },
])

const rowsOfPeople: AccessRow[] = [
  { collection: 'people', state: 'new', operation: 'create', yes: ['admin'] },
  { collection: 'people', state: 'kept', operation: 'read', yes: staff },
  { collection: 'people', state: 'kept', operation: 'update', yes: ['admin'] },
  { collection: 'people', state: 'kept', operation: 'unlock', yes: ['admin'] },
  { collection: 'people', state: 'kept', operation: 'erase', yes: ['admin'] },
  { collection: 'people', state: 'own', operation: 'update', yes: staff },
  {
    collection: 'people',
    state: 'own',
    operation: 'change the role',
    yes: ['admin'],
    why: 'nobody raises their own role',
  },
]

function rowsOfImports(): AccessRow[] {
  const collection = 'imports'
  const kept = 'it is kept with the issue that it became'
  return [
    { collection, state: 'new', operation: 'create', yes: composers },
    { collection, state: 'kept', operation: 'read', yes: composers },
    { collection, state: 'kept', operation: 'update', yes: nobody, why: 'written by acts alone' },
    { collection, state: 'kept', operation: 'see the preview', yes: composers },
    { collection, state: 'kept', operation: 'see the review', yes: composers },
    { collection, state: 'kept', operation: 'fetch the file', yes: composers },
    { collection, state: 'kept', operation: 'save acts', yes: composers },
    { collection, state: 'kept', operation: 'see the experts', yes: composers },
    { collection, state: 'kept', operation: 'make an issue', yes: composers },
    { collection, state: 'kept', operation: 'trash', yes: composers, why: 'D3' },
    { collection, state: 'kept', operation: 'erase', yes: nobody, why: 'D3: trash it first' },
    { collection, state: 'trashed', operation: 'read', yes: composers, why: 'D3: the trash is private' },
    { collection, state: 'trashed', operation: 'take from the trash', yes: composers },
    { collection, state: 'trashed', operation: 'erase', yes: composers },
    { collection, state: 'committed', operation: 'read', yes: composers },
    { collection, state: 'committed', operation: 'save acts', yes: nobody, conflict: composers, why: kept },
    {
      collection,
      state: 'committed',
      operation: 'make an issue',
      yes: nobody,
      conflict: composers,
      why: kept,
    },
    { collection, state: 'committed', operation: 'trash', yes: nobody, why: kept },
    { collection, state: 'committed', operation: 'erase', yes: nobody, why: kept },
  ]
}

const rowsOfDelegations: AccessRow[] = [
  {
    collection: 'delegations',
    state: 'new',
    operation: 'create',
    yes: [...chiefs, 'editor'],
    why: 'R6: for an editor, by that editor or by whoever leads the house',
  },
  { collection: 'delegations', state: 'kept', operation: 'read', yes: staff },
  {
    collection: 'delegations',
    state: 'kept',
    operation: 'update',
    yes: nobody,
    why: 'R6: ended, never rewritten',
  },
  {
    collection: 'delegations',
    state: 'kept',
    operation: 'end',
    yes: [...chiefs, 'editor', 'section-editor'],
    why: 'R6: by both people it names, or by whoever leads the house',
  },
  { collection: 'delegations', state: 'kept', operation: 'erase', yes: nobody, why: 'R6: sign-offs name it' },
]

function rowsOfList(collection: 'office-holders' | 'wordings'): AccessRow[] {
  return [
    { collection, state: 'new', operation: 'create', yes: leaders },
    { collection, state: 'kept', operation: 'read', yes: staff },
    { collection, state: 'kept', operation: 'update', yes: leaders },
    { collection, state: 'kept', operation: 'erase', yes: leaders },
    { collection, state: 'kept', operation: 'export the list', yes: staff },
    { collection, state: 'kept', operation: 'import a list', yes: leaders },
  ]
}

/** Every row of the access table: collection × operation × state, with the verdict for each role. */
export const accessTable: readonly (AccessRow | DiscussionRow)[] = [
  ...rowsOfText('issues'),
  ...rowsOfPress,
  ...rowsOfText('questions'),
  ...rowsOfText('answers'),
  ...rowsOfHistory,
  ...rowsOfReference('experts', { writers: composers, erasers: chiefs, isPublic: true }),
  ...rowsOfReference('series', { writers: leaders, erasers: chiefs, isPublic: true }),
  ...rowsOfReference('topics', { writers: composers, erasers: chiefs, isPublic: false }),
  ...rowsOfReference('media', { writers: composers, erasers: chiefs, isPublic: false }),
  ...rowsOfLedger,
  { collection: 'editions', state: 'superseded', operation: 'read', yes: staff, why: 'P2' },
  { collection: 'editions', state: 'kept', operation: 'search', yes: everybody, why: 'P1' },
  { collection: 'issues', state: 'draft', operation: 'see the checks', yes: staff },
  { collection: 'editions', state: 'kept', operation: 'check the editions', yes: composers },
  { collection: 'issues', state: 'draft', operation: 'read the record', yes: staff, why: 'R7' },
  { collection: 'editions', state: 'kept', operation: 'read the record', yes: staff, why: 'R7' },
  ...rowsOfTakingBack,
  ...rowsOfDelegations,
  ...rowsOfTasks,
  ...rowsOfList('office-holders'),
  ...rowsOfList('wordings'),
  ...rowsOfImports(),
  ...rowsOfPeople,
  ...rowsOfDiscussion,
]

/** The verdict that a row expects for a role. */
export function verdictOf(row: Pick<AccessRow, 'yes' | 'conflict'>, role: CallerRole): Verdict {
  if (row.yes.includes(role)) return 'yes'
  return row.conflict?.includes(role) ? 'conflict' : 'no'
}

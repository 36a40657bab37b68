import { composers, leaders, roles } from '../../src/kernel/access.ts'
import type { AccessRow } from './access-table.ts'

const staff = roles
const nobody = [] as const

/** Rows of what the press does with an issue. */
export const rowsOfPress: AccessRow[] = [
  { collection: 'issues', state: 'draft', operation: 'see the press', yes: staff },
  {
    collection: 'issues',
    state: 'draft',
    operation: 'publish',
    yes: nobody,
    conflict: composers,
    why: 'tried with a hash that nobody saw',
  },
  {
    collection: 'issues',
    state: 'draft',
    operation: 'withdraw',
    yes: nobody,
    conflict: leaders,
    why: 'tried on an issue that was never published',
  },
  {
    collection: 'issues',
    state: 'draft',
    operation: 'take down',
    yes: nobody,
    conflict: leaders,
    why: 'tried on an issue that was never published; others while they are on duty',
  },
  {
    collection: 'issues',
    state: 'draft',
    operation: 'propose a seal',
    yes: nobody,
    conflict: leaders,
    why: 'tried on an issue that was never published',
  },
]

/** Rows of what the press keeps of takedowns and seals. */
export const rowsOfTakingBack: AccessRow[] = (['takedowns', 'seals'] as const).flatMap(
  (collection): AccessRow[] => [
    { collection, state: 'new', operation: 'create', yes: nobody, why: 'by the acts of the press' },
    { collection, state: 'kept', operation: 'read', yes: collection === 'seals' ? leaders : staff },
    { collection, state: 'kept', operation: 'update', yes: nobody, why: 'by the acts of the press' },
    { collection, state: 'kept', operation: 'erase', yes: nobody },
  ],
)

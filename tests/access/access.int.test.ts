import { beforeAll, describe, expect, it } from 'vitest'
import { openWorld } from '../setup/world.ts'
import { accessTable, callerRoles, verdictOf } from './access-table.ts'
import { isDiscussion } from './discussion-rows.ts'
import { makeSubjects, type Subjects } from './subjects.ts'
import { tryDiscussion } from './try-discussion.ts'
import { tryOperation } from './try-operation.ts'

let subjects: Subjects

beforeAll(async () => {
  const { payload } = await openWorld()
  subjects = await makeSubjects(payload)
})

describe('A1: every cell of the access table', () => {
  it.each(accessTable.map((row) => [`${row.collection}: ${row.operation}, ${row.state}`, row] as const))(
    '%s',
    async (_, row) => {
      const expected: Record<string, string> = {}
      const found: Record<string, string> = {}
      for (const role of callerRoles) {
        expected[role] = verdictOf(row, role)
        const caller = { subjects, as: subjects.callerOf(role) }
        found[role] = isDiscussion(row) ? await tryDiscussion(row, caller) : await tryOperation(row, caller)
      }
      expect(found).toEqual(expected)
    },
  )
})

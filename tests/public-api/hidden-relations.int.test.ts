import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { inTransaction, runInTransaction } from '../../src/kernel/transaction.ts'
import { openWorld } from '../setup/world.ts'
import { callApi, callGraphQL } from '../support/call-api.ts'
import { type MadeIssue, makeCompleteIssue, makeQuestion } from '../support/factories.ts'
import { makePerson } from '../support/factories-people.ts'
import { publishMadeIssue } from '../support/publish-made-issue.ts'

let made: MadeIssue
let draftQuestion: number

/** Points published rows at a draft, as an older version of the press or a repair by hand might leave them. */
async function pointAtDraft(payload: Payload): Promise<void> {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    const answer = made.answers[0]?.id
    await runInTransaction(req, sql`update answers set question_id = ${draftQuestion} where id = ${answer}`)
    await runInTransaction(
      req,
      sql`update issues_blocks_question_entry set question_id = ${draftQuestion}
          where _parent_id = ${made.issue.id} and _order = 1`,
    )
  })
}

beforeAll(async () => {
  const { payload } = await openWorld()
  const { person } = await makePerson(payload)
  made = await makeCompleteIssue(payload)
  await publishMadeIssue(payload, { issueId: made.issue.id, by: person })
  draftQuestion = (await makeQuestion(payload, { issue: made.issue.id, text: '草稿' })).id
  await pointAtDraft(payload)
})

describe('P1: the id of a draft does not appear in what is published', () => {
  it.each([0, 1, 2])('at depth %i', async (depth) => {
    const answer = await callApi(`/api/answers/${made.answers[0]?.id}?depth=${depth}`)
    expect(answer.json).toMatchObject({ question: null })
    const issue = await callApi(`/api/issues/${made.issue.id}?depth=${depth}`)
    expect(issue.json).toMatchObject({
      runningOrder: [{ blockType: 'questionEntry' }, { blockType: 'essayEntry' }],
    })
    expect(issue.json).not.toMatchObject({ runningOrder: [{ question: draftQuestion }, {}] })
  })

  it('in GraphQL', async () => {
    const id = made.answers[0]?.id
    expect((await callGraphQL(`{ Answer(id: ${id}) { question { id } } }`)).json).toEqual({
      data: { Answer: { question: null } },
    })
  })

  it('while staff see it', async () => {
    const { payload } = await openWorld()
    const as = await makePerson(payload, { role: 'reader' })
    const { json } = await callApi(`/api/answers/${made.answers[0]?.id}?depth=0`, { as })
    expect(json).toMatchObject({ question: draftQuestion })
  })
})

import { beforeAll, describe, expect, it } from 'vitest'
import { bounds } from '../../src/public-api/bounds.ts'
import { openWorld } from '../setup/world.ts'
import { callGraphQL } from '../support/call-api.ts'
import { type MadePerson, makePerson } from '../support/factories-people.ts'
import { readMessages } from '../support/read-answer.ts'

let staff: MadePerson

beforeAll(async () => {
  const { payload } = await openWorld()
  staff = await makePerson(payload, { role: 'reader' })
})

function repeat(count: number, part: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => part(index)).join(' ')
}

const { roots, aliases, tokens, bodyBytes } = bounds.graphQL

const refused: [string, string][] = [
  ['more root fields', `{ ${repeat(roots + 1, (index) => `a${index}: Issues { totalDocs }`)} }`],
  [
    'more root fields, in a fragment',
    `{ ...F } fragment F on Query { ${repeat(roots + 1, (index) => `a${index}: Issues { totalDocs }`)} }`,
  ],
  ['more aliases', `{ Issues { docs { ${repeat(aliases + 1, (index) => `t${index}: title`)} } } }`],
  [
    'more levels',
    '{ Answers { docs { issue { runningOrder { ... on QuestionEntry { answers { issue { series { name } } } } } } } } }',
  ],
  [
    'levels through fragments',
    '{ Answers { docs { ...A } } } fragment A on Answer { issue { ...I } } fragment I on Issue { runningOrder { ... on EssayEntry { essay { issue { series { name } } } } } }',
  ],
  ['more tokens', `{ Issues { docs { ${repeat(tokens, () => 'title')} } } }`],
  ['fragments that spread each other', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'],
  [
    'fragments that double each other',
    `{ ...F0 } ${repeat(30, (index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`)} fragment F30 on Query { Issues { totalDocs } }`,
  ],
  ['a longer body', `{ Issues { docs { title } } } # ${'x'.repeat(bodyBytes)}`],
  ['a limit beyond the bound', '{ Issues(limit: 101) { docs { title } } }'],
  ['no limit at all', '{ Issues(limit: 0) { docs { title } } }'],
  ['arguments below the root', '{ Answers { docs { question(draft: true) { text } } } }'],
  ['a mutation', 'mutation { createTopic(data: { name: "x" }) { id } }'],
  ['logging in', 'mutation { loginPerson(email: "a@example.org", password: "x") { token } }'],
  ['introspection', '{ __schema { types { name } } }'],
  ['a type by its name', '{ __type(name: "Expert") { name } }'],
  ['a private collection', '{ People { docs { name } } }'],
  ['versions', '{ versionsIssues { docs { id } } }'],
]

describe('GraphQL without a session', () => {
  it.each(refused)('refuses %s with status and code in the extensions', async (_, query) => {
    const { json, text } = await callGraphQL(query)
    expect(text).not.toContain('"docs":[')
    expect(json).toMatchObject({ errors: expect.arrayContaining([expect.objectContaining({})]) })
    expect(text).toContain('invalid-query')
    for (const message of readMessages(json)) expect(message).toMatch(/[.。]$/)
  })

  it('carries our status in the extensions', async () => {
    expect((await callGraphQL('{ Issues(limit: 0) { totalDocs } }')).json).toMatchObject({
      errors: [{ extensions: { statusCode: 400, code: 'invalid-query' } }],
    })
  })

  it('names no field that was not asked for', async () => {
    for (const query of [
      '{ Issues { docs { titel } } }',
      '{ Isues { docs { id } } }',
      '{ Issues(limitt: 1) { totalDocs } }',
    ]) {
      const { text } = await callGraphQL(query)
      expect(text).toContain('errors')
      expect(text).not.toContain('Did you mean')
    }
  })

  it('is answered for what is no GraphQL', async () => {
    expect((await callGraphQL('not a query {')).text).toContain('Syntax Error')
  })
})

describe('GraphQL of staff', () => {
  it('has introspection and no bounds of ours', async () => {
    const many = `{ ${repeat(roots + 1, (index) => `a${index}: Issues(limit: 0) { totalDocs }`)} }`
    expect((await callGraphQL(many, { as: staff })).text).not.toContain('errors')
    expect((await callGraphQL('{ __schema { queryType { name } } }', { as: staff })).json).toMatchObject({
      data: { __schema: { queryType: { name: 'Query' } } },
    })
  })
})

import type { CanaryWorld } from './canaries.ts'

const issueParts = `title subtitle kicker lead pullQuotes { text } series { name }
  runningOrder { ... on QuestionEntry { question { text } answers { headline body } } }`
const issuePrivateParts = 'slugFixed isPublic deletedAt _status topics { name } cover { alt }'
const answerParts = 'headline body authorNote listTitle slugFixed deletedAt bylines { name }'
const expertParts =
  'name otherNames sortKey biography contact { email phone remarks } affiliations { title to }'

const listArguments = [
  '',
  '(draft: true)',
  '(trash: true)',
  '(locale: en)',
  '(limit: 0)',
  '(locale: en, fallbackLocale: zh)',
  '(pagination: false)',
]

const fixed = [
  '{ Answers { docs { question(draft: true) { text } issue(draft: true) { title } } } }',
  '{ Answers { docs { issue(locale: en) { title } } } }',
  '{ Answers { docs { body(depth: 5) } } }',
  '{ Issues(where: { _status: { equals: draft } }) { docs { title } } }',
  '{ Issues(where: { OR: [{ _status: { equals: draft } }] }) { docs { title } totalDocs } }',
  '{ Experts(where: { contact__email: { like: "kan" } }) { totalDocs } }',
  '{ Experts(sort: "contact.email") { docs { name } } }',
  '{ countIssues(trash: true) { totalDocs } countAnswers(draft: true) { totalDocs } }',
  '{ versionsIssues { docs { version { title } } } }',
  '{ versionsAnswers { docs { version { headline body } } } }',
  '{ People { docs { name email } } }',
  '{ allMedia { docs { alt caption } } Topics { docs { name } } }',
  '{ PayloadPreferences { docs { key value } } PayloadLockedDocuments { docs { id } } PayloadKvs { docs { key } } }',
  '{ mePerson { user { email } } initializedPerson Access { canAccessAdmin } }',
  '{ __schema { types { name fields { name } } } }',
  '{ __type(name: "Expert") { fields { name } } }',
  'query Q { ...F } fragment F on Query { Issues(draft: true) { docs { title } } People { docs { email } } }',
]

/** GraphQL documents that somebody without a session may try. */
export function listGraphQLProbes({ hidden, published, editions, person }: CanaryWorld): string[] {
  const lists = listArguments.flatMap((given) => [
    `{ Issues${given} { docs { ${issueParts} } } }`,
    `{ Issues${given} { docs { ${issuePrivateParts} } } }`,
    `{ Answers${given} { docs { ${answerParts} } } }`,
    `{ Answers${given} { docs { bylines { expert { ${expertParts} } } } } }`,
    `{ Questions${given} { docs { text issue { title } } } }`,
    `{ Experts${given} { docs { ${expertParts} portrait { alt } } } }`,
    `{ Editions${given} { docs { title publishedBy documents addresses } } }`,
  ])
  const ids = {
    Issue: [...hidden.issues, published.issue.id],
    Question: [...hidden.questions, ...published.questions.map(({ id }) => id)],
    Answer: [...hidden.answers, ...published.answers.map(({ id }) => id)],
    Expert: [...hidden.experts, ...published.experts.map(({ id }) => id)],
    Edition: [editions.superseded],
    Person: [person.id],
  }
  const parts = {
    Issue: `${issueParts} ${issuePrivateParts}`,
    Question: 'text issue { title }',
    Answer: answerParts,
    Expert: expertParts,
    Edition: 'title contentHash notice',
    Person: 'name email',
  }
  const singles = Object.entries(ids).flatMap(([type, list]) =>
    list.flatMap((id) =>
      ['', ', draft: true', ', trash: true', ', locale: en'].map(
        // The two records have the same keys.
        (given) => `{ ${type}(id: ${id}${given}) { ${parts[type as keyof typeof parts]} } }`,
      ),
    ),
  )
  return [...lists, ...singles, ...fixed]
}

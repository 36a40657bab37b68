import type { Payload } from 'payload'
import type { Person } from '../../src/generated/payload-types.ts'
import {
  type MadeIssue,
  makeAnswer,
  makeCompleteIssue,
  makeExpert,
  makeIssue,
  makeQuestion,
} from '../support/factories.ts'
import { makePerson } from '../support/factories-people.ts'
import { makePicture, makeTopic } from '../support/factories-reference.ts'
import { publishMadeIssue, withdrawMadeIssue } from '../support/publish-made-issue.ts'
import { toRichText } from '../support/rich-text.ts'

/** Stands in every text that no caller without a session may see; in no other. */
export const canary = 'kanarienvogel'

/** A published issue, with unpublished text of every kind around it. */
export type CanaryWorld = {
  published: MadeIssue
  /** Documents that the public must not see, by collection. */
  hidden: { issues: number[]; questions: number[]; answers: number[]; experts: number[] }
  editions: { superseded: number }
  person: Person
  picture: { filename: string; sha256: string }
}

const zh = { locale: 'zh', overrideAccess: true, depth: 0 } as const
const english = { ...zh, locale: 'en' } as const

/** Makes a published issue and hides canaries in drafts, versions, languages, the trash and private fields. */
export async function makeCanaryWorld(payload: Payload): Promise<CanaryWorld> {
  const { person } = await makePerson(payload, { role: 'chief-editor', name: `${canary} Person` })
  const email = `${canary}-${person.id}@example.org`
  await payload.update({ collection: 'people', id: person.id, data: { email }, ...zh })
  const published = await makeCompleteIssue(payload, { subtitle: `${canary} superseded` })
  const { superseded } = await publishTwice(payload, { published, by: person })
  await keepPrivateFile(payload, published)
  await draftOver(payload, published)
  const draft = await makeDraft(payload, published.series.id)
  const withdrawn = await makeWithdrawn(payload, { published, by: person })
  const trashed = await makeTrashed(payload, published)
  await makeTopic(payload, { name: `${canary} topic` })
  const picture = await makePicture(payload, { alt: `${canary} alt`, caption: `${canary} caption` })
  return {
    published,
    hidden: {
      issues: [draft.issue, withdrawn.issue.id, trashed.issue],
      questions: [draft.question, ...withdrawn.questions.map(({ id }) => id), trashed.question],
      answers: [draft.answer, ...withdrawn.answers.map(({ id }) => id), trashed.answer],
      experts: [draft.expert, ...withdrawn.experts.map(({ id }) => id)],
    },
    editions: { superseded },
    person,
    picture: { filename: picture.filename ?? '', sha256: picture.sha256 ?? '' },
  }
}

async function publishTwice(payload: Payload, { published, by }: { published: MadeIssue; by: Person }) {
  const { id } = published.issue
  const first = await publishMadeIssue(payload, { issueId: id, by })
  await payload.update({ collection: 'issues', id, draft: true, data: { subtitle: '副题' }, ...zh })
  await publishMadeIssue(payload, { issueId: id, by, notice: '更正副题。' })
  return { superseded: first.id }
}

/** Fills what an expert's file says beyond the public profile. */
async function keepPrivateFile(payload: Payload, { experts }: MadeIssue): Promise<void> {
  for (const { id } of experts) {
    await payload.update({
      collection: 'experts',
      id,
      data: {
        otherNames: [`${canary} other name`],
        sortKey: `${canary} sort key`,
        contact: { email: `${canary}@example.org`, phone: `${canary} 1`, remarks: `${canary} remarks` },
        affiliations: [
          { title: '中国国际问题研究院研究员' },
          {
            title: `${canary} former post`,
            from: '2001-01-01T00:00:00.000Z',
            to: '2002-01-01T00:00:00.000Z',
          },
        ],
      },
      ...zh,
    })
  }
}

/** Drafts over everything that is published, in both languages. */
async function draftOver(payload: Payload, { issue, questions, answers, essay }: MadeIssue): Promise<void> {
  const body = toRichText([`${canary} body`])
  const draft = { draft: true } as const
  for (const language of [zh, english]) {
    const title = `${canary} draft ${language.locale}`
    await payload.update({
      collection: 'issues',
      id: issue.id,
      data: { title, kicker: title, lead: body, pullQuotes: [{ kind: 'summary', text: title }] },
      ...draft,
      ...language,
    })
    for (const { id } of questions) {
      await payload.update({ collection: 'questions', id, data: { text: title }, ...draft, ...language })
    }
    for (const { id } of [...answers, essay]) {
      const data = { headline: title, body, authorNote: title }
      await payload.update({ collection: 'answers', id, data, ...draft, ...language })
    }
  }
}

async function makeDraft(payload: Payload, series: number) {
  const title = `${canary} never published`
  const issue = await makeIssue(payload, {
    series,
    title,
    slug: `${canary}-issue`,
    number: 99,
    totalNumber: 999,
  })
  const question = await makeQuestion(payload, { issue: issue.id, text: title })
  const expert = await makeExpert(payload, { name: title, biography: title })
  const bylines = [{ expert: expert.id, name: title, titles: [title] }]
  const answer = await makeAnswer(payload, {
    issue: issue.id,
    question: question.id,
    headline: title,
    bylines,
  })
  return { issue: issue.id, question: question.id, expert: expert.id, answer: answer.id }
}

async function makeWithdrawn(
  payload: Payload,
  { published, by }: { published: MadeIssue; by: Person },
): Promise<MadeIssue> {
  const made = await makeCompleteIssue(payload, {
    series: published.series,
    subtitle: `${canary} withdrawn`,
  })
  for (const { id } of made.experts) {
    await payload.update({ collection: 'experts', id, data: { biography: `${canary} withdrawn` }, ...zh })
  }
  await publishMadeIssue(payload, { issueId: made.issue.id, by })
  await withdrawMadeIssue(payload, { issueId: made.issue.id, by, notice: '本期撤回。' })
  return made
}

async function makeTrashed(payload: Payload, { series, issue: home }: MadeIssue) {
  const title = `${canary} trashed`
  const issue = await makeIssue(payload, {
    series: series.id,
    title,
    slug: null,
    number: null,
    totalNumber: null,
  })
  const question = await makeQuestion(payload, { issue: home.id, text: title })
  const answer = await makeAnswer(payload, { issue: home.id, headline: title })
  const data = { deletedAt: new Date().toISOString() }
  await payload.update({ collection: 'issues', id: issue.id, data, ...zh })
  await payload.update({ collection: 'questions', id: question.id, data, ...zh })
  await payload.update({ collection: 'answers', id: answer.id, data, ...zh })
  return { issue: issue.id, question: question.id, answer: answer.id }
}

import type { Payload } from 'payload'
import type { Answer, Expert, Issue, Question, Series } from '../../src/generated/payload-types.ts'
import { toRichText } from './rich-text.ts'
import { makeUniqueName } from './unique-name.ts'

/** Fields of a document that a test cares about; the factory fills in the others. */
type Given<Document> = Partial<Omit<Document, 'id' | 'createdAt' | 'updatedAt'>>

/** Makes a series of its own, so that numbers and addresses of its issues meet no other's. */
export async function makeSeries(payload: Payload, given: Given<Series> = {}): Promise<Series> {
  const name = makeUniqueName('series')
  return payload.create({
    collection: 'series',
    data: {
      name,
      slug: name,
      publication: '经济日报',
      numberLabel: '第{number}期·总{totalNumber}期',
      numbering: 'continuous',
      totalNumberScope: 'series',
      timeZone: 'Asia/Shanghai',
      ...given,
    },
    locale: 'zh',
    depth: 0,
    overrideAccess: true,
  })
}

/** Makes an expert with one affiliation. */
export async function makeExpert(payload: Payload, given: Given<Expert> = {}): Promise<Expert> {
  return payload.create({
    collection: 'experts',
    data: {
      name: '许涛',
      slug: makeUniqueName('expert'),
      affiliations: [{ title: '中国现代国际关系研究院研究员' }],
      ...given,
    },
    locale: 'zh',
    depth: 0,
    overrideAccess: true,
  })
}

/** Makes the draft of an issue with nothing in its running order. */
export async function makeIssue(payload: Payload, given: Given<Issue> & { series: number }): Promise<Issue> {
  const count = await payload.count({
    collection: 'issues',
    where: { series: { equals: given.series } },
    trash: true,
    overrideAccess: true,
  })
  const number = count.totalDocs + 1
  return payload.create({
    collection: 'issues',
    draft: true,
    data: {
      number,
      totalNumber: number + 300,
      slug: String(number + 300),
      title: '擘画上合组织发展新蓝图',
      lead: toRichText(['本期邀请专家围绕相关问题进行研讨。']),
      printedOn: '2025-09-03T00:00:00.000Z',
      ...given,
    },
    locale: 'zh',
    depth: 0,
    overrideAccess: true,
  })
}

/** Makes the draft of a question; the running order does not name it yet. */
export async function makeQuestion(
  payload: Payload,
  given: Given<Question> & { issue: number },
): Promise<Question> {
  return payload.create({
    collection: 'questions',
    draft: true,
    data: { text: '如何全面理解安全合作的内涵\uFF1F', ...given },
    locale: 'zh',
    depth: 0,
    overrideAccess: true,
  })
}

/** Makes the draft of a signed piece: an answer, or an essay with `kind`; the running order does not name it yet. */
export async function makeAnswer(
  payload: Payload,
  given: Given<Answer> & { issue: number },
): Promise<Answer> {
  return payload.create({
    collection: 'answers',
    draft: true,
    data: {
      kind: 'answer',
      headline: '安全合作内涵持续丰富',
      slug: makeUniqueName('piece'),
      bylines: [{ name: '许涛', titles: ['中国现代国际关系研究院研究员'] }],
      body: toRichText(['安全合作是上合组织的优先方向。', '机制化建设不断取得丰硕成果。']),
      ...given,
    },
    locale: 'zh',
    depth: 0,
    overrideAccess: true,
  })
}

/** An issue that lacks nothing for publication, with all that belongs to it. */
export type MadeIssue = {
  series: Series
  issue: Issue
  experts: Expert[]
  questions: Question[]
  answers: Answer[]
  essay: Answer
}

/**
 * Makes the draft of a complete issue: two questions with an answer each by an expert of its own, and a
 * signed essay, all in the running order. `title` and `series` are the test's choice.
 */
export async function makeCompleteIssue(
  payload: Payload,
  { series: givenSeries, ...given }: Given<Omit<Issue, 'series'>> & { series?: Series } = {},
): Promise<MadeIssue> {
  const series = givenSeries ?? (await makeSeries(payload))
  const draft = await makeIssue(payload, { ...given, series: series.id })
  const experts: Expert[] = []
  const questions: Question[] = []
  const answers: Answer[] = []
  for (const name of ['许涛', '韩璐']) {
    const expert = await makeExpert(payload, { name })
    const question = await makeQuestion(payload, {
      issue: draft.id,
      text: `请教${name}\uFF1A如何看待合作\uFF1F`,
    })
    const bylines = [{ expert: expert.id, name, titles: ['中国国际问题研究院研究员'] }]
    experts.push(expert)
    questions.push(question)
    answers.push(await makeAnswer(payload, { issue: draft.id, question: question.id, bylines }))
  }
  const essay = await makeAnswer(payload, {
    issue: draft.id,
    kind: 'essay',
    headline: '文明因互鉴而精彩',
    bylines: [{ name: '李明', titles: ['新疆社会科学院研究员'] }],
  })
  const issue = await payload.update({
    collection: 'issues',
    id: draft.id,
    draft: true,
    data: {
      runningOrder: [
        ...questions.map((question, index) => ({
          blockType: 'questionEntry' as const,
          question: question.id,
          answers: answers.slice(index, index + 1).map(({ id }) => id),
        })),
        { blockType: 'essayEntry' as const, essay: essay.id },
      ],
    },
    locale: 'zh',
    depth: 0,
    overrideAccess: true,
  })
  return { series, issue, experts, questions, answers, essay }
}

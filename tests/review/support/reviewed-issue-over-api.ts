import { type APIRequestContext, expect } from '@playwright/test'
import type { Role } from '../../../src/kernel/access.ts'
import type { ActAnswer, ReviewAnswer, UnitKey } from '../../../src/review/answers.ts'
import type { Process } from '../../../src/review/process/process.ts'
import { nameBase } from '../../support/name-base.ts'
import { toRichText } from '../../support/rich-text.ts'
import { makeUniqueName } from '../../support/unique-name.ts'
import { logInOverApi } from './desk-over-api.ts'

/** An issue that goes through a process, and what demo people do with it over the API. */
export type ReviewedIssue = {
  id: number
  /** The documents of its pieces, in their order. */
  answers: number[]
  review: (as: Role) => Promise<ReviewAnswer>
  sign: (as: Role, target: { step: string; unit?: UnitKey; opinion?: string }) => Promise<ActAnswer>
  act: (as: Role, path: string, body: object) => Promise<ActAnswer>
  /** Changes a piece's draft, as somebody else at the desk does. */
  change: (as: Role, answer: number, data: object) => Promise<void>
}

type Wish = { process: Process; title: string; headlines?: readonly string[]; paragraphs?: readonly string[] }

const locale = 'locale=zh'

/** Makes an issue of one question in a series of its own that has a process. */
export async function makeReviewedIssueOverApi(
  request: APIRequestContext,
  {
    process,
    title,
    headlines = ['安全合作内涵持续丰富'],
    paragraphs = ['安全合作是优先方向\uFF0C也是共同的期待。', '机制化建设不断取得丰硕成果。'],
  }: Wish,
): Promise<ReviewedIssue> {
  const tokens = new Map<Role, string>()
  const headersOf = async (role: Role) => {
    const token = tokens.get(role) ?? (await logInOverApi(request, role))
    tokens.set(role, token)
    return { Authorization: `JWT ${token}`, 'Accept-Language': 'zh' }
  }
  const send = async <Answer>(
    role: Role,
    { method, path, data }: { method: 'get' | 'post' | 'patch'; path: string; data?: object },
  ): Promise<Answer> => {
    const headers = await headersOf(role)
    const named = method === 'patch' && data ? await nameBase(request, { path, data, headers }) : data
    const response = await request[method](path, { data: named, headers })
    expect(response.ok(), `${path}: ${await response.text()}`).toBe(true)
    // The shapes of our own answers; a wrong one fails the next step.
    return (await response.json()) as Answer
  }
  const create = async (path: string, data: object) => {
    const { doc } = await send<{ doc: { id: number } }>('chief-editor', { method: 'post', path, data })
    return doc.id
  }
  const slug = makeUniqueName('series')
  const series = await create(`/api/series?${locale}`, {
    name: slug,
    slug,
    numberLabel: '第{number}期',
    numbering: 'continuous',
    totalNumberScope: 'series',
    timeZone: 'Asia/Shanghai',
    process,
  })
  const draft = `?${locale}&draft=true`
  const id = await create(`/api/issues${draft}`, {
    series,
    number: 1,
    totalNumber: 1,
    slug: '1',
    title,
    printedOn: '2025-09-03T00:00:00.000Z',
    lead: toRichText(['本期邀请专家围绕相关问题进行研讨。']),
  })
  const question = await create(`/api/questions${draft}`, {
    issue: id,
    text: '如何全面理解安全合作的内涵\uFF1F',
  })
  const answers: number[] = []
  for (const [index, headline] of headlines.entries()) {
    const answer = await create(`/api/answers${draft}`, {
      kind: 'answer',
      issue: id,
      question,
      headline,
      slug: `piece-${index + 1}`,
      bylines: [{ name: '许涛', titles: ['中国现代国际关系研究院研究员'] }],
      body: toRichText([...paragraphs]),
    })
    answers.push(answer)
  }
  await send('chief-editor', {
    method: 'patch',
    path: `/api/issues/${id}${draft}`,
    data: { runningOrder: [{ blockType: 'questionEntry', question, answers }] },
  })
  const review = (as: Role) =>
    send<ReviewAnswer>(as, { method: 'get', path: `/api/issues/${id}/review?${locale}` })
  const act = (as: Role, path: string, body: object) =>
    send<ActAnswer>(as, { method: 'post', path: `/api/issues/${id}/review${path}?${locale}`, data: body })
  return {
    id,
    answers,
    review,
    act,
    sign: async (as, { step, unit = 'page', opinion = '' }) => {
      const { units, hash } = await review(as)
      const seen = units.find((one) => one.unit === unit)?.hash ?? hash
      return act(as, '/sign', { step, unit, hash: seen, opinion })
    },
    change: async (as, answer, data) => {
      await send(as, { method: 'patch', path: `/api/answers/${answer}${draft}`, data })
    },
  }
}

import { type APIRequestContext, expect } from '@playwright/test'
import { readDemoLogin } from '../setup/demo-login.ts'
import { nameBase } from './name-base.ts'
import { toRichText } from './rich-text.ts'
import { makeUniqueName } from './unique-name.ts'

/** An issue that a browser test has published over the API. */
export type PublishedIssue = {
  id: number
  address: string
  withdraw: (notice: string) => Promise<void>
  /** Changes the issue's draft, as somebody else at the desk does. */
  change: (data: object) => Promise<void>
  /** Publishes the draft as it stands, as a correction with this notice. */
  correct: (notice: string) => Promise<void>
  /** Changes the issue's series. */
  changeSeries: (data: object) => Promise<void>
}

/** Makes a series of its own, as a chief editor does over the API. */
export async function makeSeriesOverApi(request: APIRequestContext): Promise<{ name: string; slug: string }> {
  const { post } = await openDeskOverApi(request)
  const slug = makeUniqueName('series')
  await makeSeries(post, slug)
  return { name: slug, slug }
}

/** Makes topics of these names, as a chief editor does over the API; answers their ids. */
export async function makeTopics(request: APIRequestContext, names: readonly string[]): Promise<number[]> {
  const { post } = await openDeskOverApi(request)
  return Promise.all(
    names.map((name) => post('/api/topics?locale=zh', { name, slug: makeUniqueName('topic') })),
  )
}

type Post = (path: string, data: object) => Promise<number>

async function makeSeries(post: Post, slug: string, locale = 'zh'): Promise<number> {
  return post(`/api/series?locale=${locale}`, {
    name: slug,
    slug,
    numberLabel: '第{number}期',
    numbering: 'continuous',
    totalNumberScope: 'series',
    timeZone: 'Asia/Shanghai',
  })
}

async function openDeskOverApi(
  request: APIRequestContext,
): Promise<{ headers: Record<string, string>; post: Post }> {
  const { email, password } = readDemoLogin('chief-editor')
  const login = await request.post('/api/people/login', { data: { email, password } })
  // The shapes of Payload's own answers; a wrong one fails the next step.
  const { token } = (await login.json()) as { token: string }
  const headers = { Authorization: `JWT ${token}` }
  const post: Post = async (path, data) => {
    const response = await request.post(path, { data, headers })
    expect(response.ok(), `${path}: ${await response.text()}`).toBe(true)
    const { doc } = (await response.json()) as { doc?: { id: number } }
    return doc?.id ?? 0
  }
  return { headers, post }
}

/** What a test asks of the issue that it publishes; `front` holds further fields of the issue. */
type SmallIssue = { title: string; front?: object; headlines?: readonly string[]; locale?: 'zh' | 'en' }

/** Makes and publishes a small issue of one question in a series of its own, as a chief editor does over the API. */
export async function publishSmallIssue(
  request: APIRequestContext,
  { title, front = {}, headlines = ['安全合作内涵持续丰富'], locale = 'zh' }: SmallIssue,
): Promise<PublishedIssue> {
  const { headers, post } = await openDeskOverApi(request)
  const slug = makeUniqueName('series')
  const series = await makeSeries(post, slug, locale)
  const parameters = `?locale=${locale}&draft=true`
  const id = await post(`/api/issues${parameters}`, {
    series,
    number: 1,
    totalNumber: 1,
    slug: '1',
    title,
    printedOn: '2025-09-03T00:00:00.000Z',
    lead: toRichText(['本期邀请专家围绕相关问题进行研讨。']),
    ...front,
  })
  const text = '如何全面理解安全合作的内涵\uFF1F'
  const question = await post(`/api/questions${parameters}`, { issue: id, text })
  const answers: number[] = []
  for (const [index, headline] of headlines.entries()) {
    const answer = await post(`/api/answers${parameters}`, {
      kind: 'answer',
      issue: id,
      question,
      headline,
      slug: index === 0 ? 'xu-tao' : `xu-tao-${index + 1}`,
      bylines: [{ name: '许涛', titles: ['中国现代国际关系研究院研究员'] }],
      body: toRichText(['今年是重要的一年。']),
    })
    answers.push(answer)
  }
  const order = [{ blockType: 'questionEntry', question, answers }]
  const change = async (data: object) => {
    const path = `/api/issues/${id}${parameters}`
    const named = await nameBase(request, { path, data, headers })
    const answer = await request.patch(path, { data: named, headers })
    expect(answer.ok(), await answer.text()).toBe(true)
  }
  await change({ runningOrder: order })
  const publish = async (notice?: string) => {
    const press = await request.get(`/api/issues/${id}/press?locale=${locale}`, { headers })
    const { hash } = (await press.json()) as { hash: string }
    await post(`/api/issues/${id}/publish`, { hash, locale, ...(notice ? { notice } : {}) })
  }
  await publish()
  return {
    id,
    address: `${locale === 'zh' ? '' : `/${locale}`}/${slug}/1`,
    withdraw: async (notice) => {
      await post(`/api/issues/${id}/withdraw`, { notice, locale })
    },
    change,
    correct: publish,
    changeSeries: async (data) => {
      const answer = await request.patch(`/api/series/${series}?locale=${locale}`, { data, headers })
      expect(answer.ok(), await answer.text()).toBe(true)
    },
  }
}

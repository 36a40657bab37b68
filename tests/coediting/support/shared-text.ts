import { type APIRequestContext, type Browser, expect, type Locator, type Page } from '@playwright/test'
import type { Process } from '../../../src/review/process/process.ts'
import { type DemoPerson, logInOverApi, openDeskOverApi } from '../../review/support/desk-over-api.ts'
import { toRichText } from '../../support/rich-text.ts'
import { makeUniqueName } from '../../support/unique-name.ts'

/** A piece whose text several people write in these tests. */
export type SharedText = {
  issueId: number
  answerId: number
  /** The public address of its issue, once that is published. */
  address: string
}

/** A window in which somebody has a text open. */
export type TextWindow = {
  page: Page
  text: Locator
  /** Waits until the text is in this state (`data-coediting-state`). */
  waitFor: (state: string) => Promise<void>
  /** Puts the caret at the end, or the start, of the whole text. */
  go: (where: 'start' | 'end') => Promise<void>
  type: (words: string) => Promise<void>
  /** Answers the paragraphs as they are on the screen. */
  read: () => Promise<string[]>
  press: (keys: string) => Promise<void>
}

/** Makes an issue with one piece of two paragraphs, in a series of its own, over the API. */
export async function makeSharedText(
  request: APIRequestContext,
  {
    paragraphs = ['第一段。', '第二段。'],
    process,
  }: { paragraphs?: readonly string[]; process?: Process } = {},
): Promise<SharedText> {
  const desk = openDeskOverApi(request)
  const make = async (person: DemoPerson, collection: string, data: object) => {
    const path = `/api/${collection}?locale=zh${collection === 'series' ? '' : '&draft=true'}`
    return (await desk.act<{ doc: { id: number } }>(person, path, data)).doc.id
  }
  const slug = makeUniqueName('series')
  const series = await make('chief-editor', 'series', {
    name: slug,
    slug,
    numberLabel: '第{number}期',
    numbering: 'continuous',
    totalNumberScope: 'series',
    timeZone: 'Asia/Shanghai',
    ...(process ? { process } : {}),
  })
  const front = { series, number: 1, totalNumber: 1, slug: '1', title: slug }
  const issueId = await make('editor', 'issues', {
    ...front,
    printedOn: '2025-09-03T00:00:00.000Z',
    lead: toRichText(['编者按。']),
  })
  const question = await make('editor', 'questions', { issue: issueId, text: '如何理解\uFF1F' })
  const answerId = await make('editor', 'answers', {
    kind: 'answer',
    issue: issueId,
    question,
    headline: '安全合作',
    slug: 'xu-tao',
    bylines: [{ name: '许涛', titles: ['研究员'] }],
    body: toRichText(paragraphs),
  })
  await desk.patch('editor', `issues/${issueId}`, {
    runningOrder: [{ blockType: 'questionEntry', question, answers: [answerId] }],
  })
  return { issueId, answerId, address: `/${slug}/1` }
}

type Site = { browser: Browser; request: APIRequestContext; baseURL: string | undefined }

/** Opens a window of somebody's own on a text, and waits until it is there. */
export async function openText(
  site: Site,
  { person, answerId, locale = 'zh' }: { person: DemoPerson; answerId: number; locale?: 'zh' | 'en' },
): Promise<TextWindow> {
  const path = `/admin/collections/answers/${answerId}?locale=${locale}`
  return watchText(await openWindow(site, { person, path }))
}

/** Opens a window of somebody's own, signed in, on a page. */
export async function openWindow(
  { browser, request, baseURL }: Site,
  { person, path }: { person: DemoPerson; path: string },
): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', baseURL })
  const url = baseURL ?? ''
  await context.addCookies([
    { name: 'payload-token', value: await logInOverApi(request, person), url },
    { name: 'payload-lng', value: 'zh', url },
  ])
  const page = await context.newPage()
  await page.goto(path)
  return page
}

/** Answers the window that a page with a text's form is, once the text is there. */
export async function watchText(page: Page, name = 'body'): Promise<TextWindow> {
  const field = page.locator(`.rich-text-lexical[data-field-path="${name}"]`)
  const text = field.locator('[contenteditable]').first()
  const state = field.locator('[data-coediting-state]')
  await expect(state).toHaveAttribute('data-coediting-state', /saved|read-only/)
  return {
    page,
    text,
    waitFor: (wanted) => expect(state).toHaveAttribute('data-coediting-state', wanted),
    async go(where) {
      // At the left edge, where the caret is to stand for the start: the editor may put it back to where it was clicked.
      await text
        .locator(':scope > p')
        .first()
        .click({ position: { x: 1, y: 8 } })
      await page.keyboard.press(where === 'end' ? 'ControlOrMeta+End' : 'ControlOrMeta+Home')
      // The editor hears of a caret a moment after the page has moved it.
      await page.evaluate(async () => {
        for (const _frame of [1, 2]) await new Promise(requestAnimationFrame)
      })
    },
    type: (words) => page.keyboard.type(words),
    read: () => text.locator(':scope > *').allInnerTexts(),
    press: (keys) => page.keyboard.press(keys),
  }
}

/** Waits until all windows show these paragraphs. */
export async function expectAllToRead(
  windows: readonly TextWindow[],
  paragraphs: readonly string[],
): Promise<void> {
  for (const window of windows) await expect.poll(window.read).toEqual(paragraphs)
}

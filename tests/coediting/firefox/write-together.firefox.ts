import { expect } from '@playwright/test'
import { makeSharedText, openText } from '../support/shared-text.ts'
import { test, watchInFirefox } from './firefox-window.ts'

const pathOf = (answerId: number) => `/admin/collections/answers/${answerId}?locale=zh`

test('somebody in Firefox and two in Chromium write at one caret: all see the same, and each undoes only what is theirs', async ({
  baseURL,
  browser,
  request,
  openInFirefox,
}) => {
  const { answerId } = await makeSharedText(request)
  const site = { baseURL, browser, request }
  const one = await watchInFirefox(await openInFirefox({ person: 'editor', path: pathOf(answerId) }))
  const two = await openText(site, { person: 'section-editor', answerId })
  const three = await openText(site, { person: 'chief-editor', answerId })
  const all = [one, two, three]
  for (const window of all) await window.go('end')
  await expect.poll(() => one.page.$$eval('.coediting-carets__name', ({ length }) => length)).toBe(2)
  await Promise.all([one.type('甲甲甲'), two.type('乙乙乙'), three.type('丙丙丙')])
  for (const window of all) await window.waitFor('saved')
  const letters = async (window: { read: () => Promise<string[]> }) => (await window.read())[1] ?? ''
  await expect.poll(async () => (await letters(one)).length).toBe('第二段。'.length + 9)
  const merged = await letters(one)
  for (const letter of ['甲', '乙', '丙']) expect(merged.split(letter)).toHaveLength(4)
  for (const window of all) await expect.poll(window.read).toEqual(['第一段。', merged])

  await one.press('Control', 'z')
  for (const window of all) await expect.poll(window.read).toEqual(['第一段。', merged.replaceAll('甲', '')])
  for (const { page } of [two, three]) await page.context().close()
})

test('in Firefox, what is typed offline waits in the browser, outlives the closed tab, and merges on return', async ({
  baseURL,
  browser,
  request,
  openInFirefox,
}) => {
  const { answerId } = await makeSharedText(request)
  const page = await openInFirefox({ person: 'editor', path: pathOf(answerId) })
  const one = await watchInFirefox(page)
  const other = await openText({ baseURL, browser, request }, { person: 'section-editor', answerId })
  await one.go('end')
  await page.setOfflineMode(true)
  await one.waitFor('offline')
  await one.type('离线')
  await other.go('start')
  await other.type('在线')
  await page.setOfflineMode(false)
  await expect.poll(one.read).toEqual(['在线第一段。', '第二段。离线'])
  await one.waitFor('saved')
  await expect.poll(other.read).toEqual(['在线第一段。', '第二段。离线'])

  await page.setOfflineMode(true)
  await one.waitFor('offline')
  await one.type('关页之前')
  await other.page.context().close()
  const context = page.browserContext()
  await page.close()
  const again = await context.newPage()
  await again.goto(new URL(pathOf(answerId), baseURL).href)
  const back = await watchInFirefox(again)
  await expect.poll(back.read).toEqual(['在线第一段。', '第二段。离线关页之前'])
  await back.waitFor('saved')
})

test('a comment made in Firefox stands on its words in both browsers while another rewrites the sentence', async ({
  baseURL,
  browser,
  request,
  openInFirefox,
}) => {
  const { answerId } = await makeSharedText(request, { paragraphs: ['安全合作是优先方向。', '第二段。'] })
  const one = await watchInFirefox(await openInFirefox({ person: 'editor', path: pathOf(answerId) }))
  const other = await openText({ baseURL, browser, request }, { person: 'section-editor', answerId })
  await one.go('start')
  for (let letter = 0; letter < 4; letter += 1) await one.press('Shift', 'ArrowRight')
  await one.press('Control', 'Alt', 'm')
  await one.type('这里请再核。')
  await one.press('Control', 'Enter')
  const card = other.page.locator('.threads-card', { hasText: '这里请再核。' })
  await expect(card.locator('.threads-quote')).toHaveText('安全合作')
  await other.go('start')
  await other.press('ArrowRight')
  await other.press('ArrowRight')
  await other.type('领域')
  await expect
    .poll(() => one.page.evaluate(readPainted), { message: 'the words that are painted in Firefox' })
    .toContain('安全领域合作')
  await other.page.context().close()
})

/** The words that stand out in this window: they are painted beside the text, not in it. */
function readPainted(): string[] {
  return [...CSS.highlights.values()].flatMap((highlight) =>
    [...highlight].map((range) => (range instanceof Range ? range.toString() : '')),
  )
}

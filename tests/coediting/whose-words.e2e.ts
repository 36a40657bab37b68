import { expect, type Page, test } from '@playwright/test'
import { Client } from 'pg'
import { nameRoom } from '../../src/coediting/rooms/room.ts'
import { expectAllToRead, makeSharedText, openText, type TextWindow } from './support/shared-text.ts'

const shots = 'test-results/whose-words'

async function openPast(page: Page, view: '谁写的' | '历史') {
  await page.getByRole('button', { name: '作者与历史' }).first().click()
  const drawer = page.locator('.past')
  await drawer.getByRole('button', { name: view, exact: true }).click()
  return drawer
}

/** Dates all that was written into a text to one minute: a step of its history, and words told as one, end with theirs. */
async function dateToOneMinute(answerId: number): Promise<void> {
  const room = nameRoom({ collection: 'answers', id: answerId, field: 'body', locale: 'zh' })
  const client = new Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    await client.query(
      `update coediting.updates set at = (select max(at) from coediting.updates where room = $1) where room = $1`,
      [room],
    )
  } finally {
    await client.end()
  }
}

test('words are shown by who wrote them, in colour, line and name; and one person’s alone', async ({
  baseURL,
  browser,
  request,
}) => {
  const { answerId } = await makeSharedText(request)
  const site = { baseURL, browser, request }
  const one = await openText(site, { person: 'editor', answerId })
  const two = await openText(site, { person: 'section-editor', answerId })
  await one.go('end')
  await one.type('我写的补充。')
  await one.waitFor('saved')
  await two.go('start')
  await two.type('他写的开头。')
  await two.waitFor('saved')
  await expectAllToRead([one, two], ['他写的开头。第一段。', '第二段。我写的补充。'])

  await dateToOneMinute(answerId)
  const past = await openPast(one.page, '谁写的')
  const runs = past.locator('[data-run]')
  await expect(runs).toHaveCount(4)
  await expect(runs.nth(1)).toContainText('第一段。')
  const lines = await runs.evaluateAll((all) => all.map((run) => getComputedStyle(run).textDecorationStyle))
  expect(new Set(lines).size).toBe(3)
  await one.page.screenshot({ path: `${shots}/authors.png` })

  await runs.first().focus()
  await one.page.keyboard.press('ArrowRight')
  await expect(past.getByRole('status')).toContainText('开始合写前已有的字')
  await one.page.keyboard.press('ArrowLeft')
  await expect(past.getByRole('status')).toContainText(/\d+:\d\d/)
  const choices = past.getByRole('group', { name: '按人筛选' }).getByRole('button')
  await expect(choices).toHaveCount(4)
  await choices.nth(1).click()
  await expect(past.locator('.authors__run--other')).toHaveCount(3)

  await one.page.setViewportSize({ width: 360, height: 740 })
  await one.page.screenshot({ path: `${shots}/authors-360.png` })
  const overflow = await past.evaluate((element) => element.scrollWidth - element.clientWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  await one.page.context().close()
  await two.page.context().close()
})

test('a slider goes through the text’s history by keys, and a restored step is an edit that undo takes back', async ({
  baseURL,
  browser,
  request,
}) => {
  const { answerId } = await makeSharedText(request)
  const site = { baseURL, browser, request }
  const one = await openText(site, { person: 'editor', answerId })
  const two = await openText(site, { person: 'section-editor', answerId })
  const reader = await openText(site, { person: 'reader', answerId })
  await one.go('end')
  await one.type('补充。')
  await one.waitFor('saved')
  await two.go('start')
  await two.type('开头。')
  await two.waitFor('saved')
  await dateToOneMinute(answerId)

  const past = await openPast(one.page, '历史')
  const slider = past.getByRole('slider')
  await expect(slider).toHaveAttribute('aria-valuetext', /第 (\d+) 步\uFF0C共 \1 步/)
  await expect(past.getByText('这就是现在的正文。')).toBeVisible()
  await expect(past.locator('[data-moment] ins')).toContainText('开头')
  await one.page.screenshot({ path: `${shots}/history.png` })
  await slider.focus()
  await one.page.keyboard.press('ArrowLeft')
  await expect(slider).toHaveAttribute('aria-valuetext', /增 3 字/)
  await expect(past.locator('[data-moment] ins')).toContainText('补充')
  await one.page.keyboard.press('Home')
  await expect(slider).toHaveAttribute('aria-valuetext', /合写从这里开始/)
  await expect(past.locator('[data-moment] ins')).toHaveCount(0)
  await one.page.setViewportSize({ width: 360, height: 740 })
  await one.page.screenshot({ path: `${shots}/history-360.png` })
  await one.page.setViewportSize({ width: 1280, height: 800 })
  await past.getByRole('button', { name: '恢复到这一步' }).click()
  await expectAllToRead([one, two, reader], ['第一段。', '第二段。'])
  await one.press('ControlOrMeta+z')
  await expectAllToRead([one, two, reader], ['开头。第一段。', '第二段。补充。'])

  const readersPast = await openPast(reader.page, '历史')
  await readersPast.getByRole('button', { name: '上一步' }).click()
  await expect(readersPast.getByText('不能恢复')).toBeVisible()
  await expect(readersPast.getByRole('button', { name: '恢复到这一步' })).toBeDisabled()
  for (const { page } of [one, two, reader]) await page.context().close()
})

test('words typed offline into a paragraph that another made a heading are offered back, also after a reload', async ({
  baseURL,
  browser,
  request,
}) => {
  const { answerId } = await makeSharedText(request)
  const site = { baseURL, browser, request }
  const one = await openText(site, { person: 'editor', answerId })
  const two = await openText(site, { person: 'section-editor', answerId })
  await one.go('end')
  await one.page.context().setOffline(true)
  await one.waitFor('offline')
  await one.type('离线时写的话')
  await two.text.locator(':scope > p').last().click()
  await two.press('Home')
  await two.type('### ')
  await expect(two.text.locator('h3')).toHaveText('第二段。')
  await one.page.context().setOffline(false)
  const panel = one.page.locator('[data-lost-words]')
  await expect(panel).toContainText('离线时写的话')
  await one.page.screenshot({ path: `${shots}/lost-words.png` })
  await one.page.reload()
  await expect(panel).toContainText('离线时写的话')
  await one.waitFor('saved')
  await panel.getByRole('button', { name: '放回正文' }).click()
  await expectAllToRead([one, two], ['第一段。', '第二段。离线时写的话'])
  await expect(panel).toHaveCount(0)
  for (const { page } of [one, two]) await page.context().close()
})

test('words that two write into one pull quote, one of them offline, are offered back, put back, and told by who wrote them', async ({
  baseURL,
  browser,
  request,
}) => {
  const { answerId } = await makeSharedText(request)
  const site = { baseURL, browser, request }
  const one = await openText(site, { person: 'editor', answerId })
  const two = await openText(site, { person: 'section-editor', answerId })
  await one.go('end')
  await one.press('Enter')
  await one.type('/')
  await one.page.locator('.slash-menu-popup button', { hasText: '提要' }).click()
  const words = ({ text }: TextWindow) => text.locator('[data-lexical-decorator] textarea').first()
  await words(one).fill('合作共赢')
  await expect(words(two)).toHaveValue('合作共赢')
  await one.go('start')
  await expect(two.text.locator('[data-coediting-block]')).toHaveCount(0)

  await one.page.context().setOffline(true)
  await one.waitFor('offline')
  await words(one).fill('合作共赢是离线时写的')
  await expect(one.text.locator('textarea').first()).toHaveValue('合作共赢是离线时写的')
  await words(two).fill('合作共赢是同时写的')
  await two.waitFor('saved')
  await two.go('start')
  await one.page.context().setOffline(false)
  const panel = one.page.locator('[data-lost-words]')
  await expect(panel).toContainText('提要或摘引')
  await one.page.screenshot({ path: `${shots}/lost-words-in-form.png` })
  await one.waitFor('saved')
  await panel.getByRole('button', { name: '放回正文' }).click()
  await expect(panel).toHaveCount(0)
  for (const window of [one, two]) {
    await expect(words(window)).toHaveValue(/离线/)
    await expect(words(window)).toHaveValue(/同/)
  }
  await one.waitFor('saved')

  const past = await openPast(one.page, '谁写的')
  const quote = past.locator('[data-type="pullQuote"] [data-run]')
  await expect(quote).toContainText('提要或摘引')
  await expect(quote).toContainText('离线')
  await one.page.screenshot({ path: `${shots}/authors-of-quote.png` })
  for (const { page } of [one, two]) await page.context().close()
})

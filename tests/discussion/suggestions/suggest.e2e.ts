import { expect, test } from '@playwright/test'
import {
  expectAllToRead,
  makeSharedText,
  openText,
  type TextWindow,
} from '../../coediting/support/shared-text.ts'
import { buildDocx } from '../../support/build-docx.ts'

const paragraphs = ['安全合作是上合组织的优先方向。', '机制化建设不断取得丰硕成果。']
const suggestions = (window: TextWindow) => window.page.getByRole('region', { name: '修改建议' })

/** Selects so many letters of the first paragraph, from one of them on. */
async function select(window: TextWindow, { from, count }: { from: number; count: number }): Promise<void> {
  await expect.poll(window.read).toEqual(paragraphs)
  await window.go('start')
  for (let at = 0; at < from; at += 1) await window.press('ArrowRight')
  for (let at = 0; at < count; at += 1) await window.press('Shift+ArrowRight')
}

async function suggest(window: TextWindow, replacement: string): Promise<void> {
  await suggestions(window).getByRole('button', { name: '建议修改' }).click()
  await suggestions(window).getByLabel('改为').fill(replacement)
  await suggestions(window).getByRole('button', { name: '提出建议' }).click()
  await expect(suggestions(window).getByRole('status').first()).toHaveText('已提出。')
}

test('a suggestion is accepted while another types in it: it is merged, and nothing that was typed is lost', async ({
  baseURL,
  browser,
  request,
}) => {
  const { answerId } = await makeSharedText(request, { paragraphs })
  const site = { baseURL, browser, request }
  const one = await openText(site, { person: 'editor', answerId })
  const two = await openText(site, { person: 'section-editor', answerId })
  await one.go('start')
  await one.press('ControlOrMeta+a')
  await expect.poll(() => one.page.evaluate(() => String(getSelection()))).toContain('丰硕成果')
  await one.press('ControlOrMeta+Alt+k')
  await expect(suggestions(one).getByRole('alert')).toContainText('逐段提出')
  await select(one, { from: 0, count: 14 })
  await suggest(one, '安全合作是上合组织的首要任务')
  const card = suggestions(two).getByRole('article')
  await expect(card).toContainText('优先方向')
  await expect(two.page.locator('.suggestions-chip')).toContainText('首要任务')
  await one.page.screenshot({ path: 'test-results/suggestion-in-place.png' })

  await two.go('start')
  for (let at = 0; at < 4; at += 1) await two.press('ArrowRight')
  await two.type('与互信')
  await expect(card).toContainText('这处文字已经改动')
  await two.waitFor('saved')
  await expect(card.getByLabel('采纳后写成')).toHaveValue('安全合作与互信是上合组织的首要任务')
  await card.getByRole('button', { name: '按此采纳' }).click()
  await expect(card).toHaveCount(0)
  await expectAllToRead([one, two], ['安全合作与互信是上合组织的首要任务。', paragraphs[1] ?? ''])
  for (const window of [one, two]) await window.page.context().close()
})

test('who may read but not edit suggests, the editor declines with a word, and what became of it is there for both', async ({
  baseURL,
  browser,
  request,
}) => {
  const { answerId } = await makeSharedText(request, { paragraphs })
  const site = { baseURL, browser, request }
  const reader = await openText(site, { person: 'reader', answerId })
  const editor = await openText(site, { person: 'editor', answerId })
  await reader.text.locator(':scope > p').first().click({ clickCount: 3 })
  await suggest(reader, '换一句话。')
  const card = suggestions(editor).getByRole('article')
  await card.getByRole('button', { name: '谢绝' }).click()
  await card.getByLabel('谢绝的理由').fill('与报告一致')
  await card.getByRole('button', { name: '确认谢绝' }).click()
  await expect(suggestions(reader).getByRole('article')).toHaveCount(0)
  await expectAllToRead([reader, editor], paragraphs)
  await suggestions(editor).getByText('处理过的建议').click()
  await expect(suggestions(editor).getByRole('article')).toContainText('与报告一致')

  // A message about it leads there.
  const id = await suggestions(editor).getByRole('article').getAttribute('data-suggestion')
  await reader.page.goto(`${reader.page.url()}&suggestion=${id}`)
  const decided = suggestions(reader).getByRole('article')
  await expect(decided).toBeFocused()
  await expect(decided).toContainText(/责任编辑.*已谢绝/u)
  for (const window of [reader, editor]) await window.page.context().close()
})

test('a returned Word file becomes suggestions and threads, which are accepted at once', async ({
  baseURL,
  browser,
  request,
}) => {
  const { answerId } = await makeSharedText(request, { paragraphs })
  const site = { baseURL, browser, request }
  const window = await openText(site, { person: 'editor', answerId })
  const buffer = Buffer.from(
    buildDocx([
      ['安全合作是上合组织的', { del: '优先方向' }, { ins: '首要任务' }, '。'],
      [{ comment: '请补数字', on: '机制化建设', by: '李梅' }, '不断取得', { del: '丰硕' }, '成果。'],
      ['文件末尾的附言。'],
    ]),
  )
  const list = suggestions(window)
  await list
    .locator('input[type="file"]')
    .setInputFiles({ name: '许涛 修改.docx', mimeType: 'application/octet-stream', buffer })
  const preview = list.getByRole('group', { name: /许涛 修改/u })
  await expect(preview).toContainText('修订 2')
  await expect(preview).toContainText('批注 1')
  await expect(preview).toContainText('文件末尾的附言')
  await window.page.screenshot({ path: 'test-results/word-preview.png', fullPage: true })
  await preview.getByRole('button', { name: '放入所选 3 条' }).click()
  await expect(list.getByRole('article')).toHaveCount(2)
  await expect(window.page.locator('.threads-card')).toContainText('请补数字')
  await window.page.setViewportSize({ width: 360, height: 800 })
  await list.scrollIntoViewIfNeeded()
  expect(await list.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
  await window.page.screenshot({ path: 'test-results/suggestions-narrow.png', fullPage: true })
  await list.getByRole('button', { name: '采纳 2 条' }).click()
  await expect(list.getByRole('article')).toHaveCount(0)
  await expectAllToRead([window], ['安全合作是上合组织的首要任务。', '机制化建设不断取得成果。'])
  await window.page.context().close()
})

import { expect, type Page, test } from '@playwright/test'
import { makeSharedText, openText, openWindow } from '../../coediting/support/shared-text.ts'

const paragraphs = ['安全合作是优先方向。', '机制化建设不断取得成果。']

/** Selects words of a paragraph as a mouse does, where nobody may type. */
async function selectWords(page: Page, { within, words }: { within: string; words: string }): Promise<void> {
  const paragraph = page.locator(within, { hasText: words }).first()
  await paragraph.scrollIntoViewIfNeeded()
  await paragraph.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at === -1) continue
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
      return
    }
  }, words)
}

test('a comment stays on its sentence while another rewrites it, keeps the words when they are deleted, and finds them again', async ({
  baseURL,
  browser,
  request,
}) => {
  const { answerId } = await makeSharedText(request, { paragraphs })
  const site = { baseURL, browser, request }
  const one = await openText(site, { person: 'editor', answerId })
  const two = await openText(site, { person: 'section-editor', answerId })
  await one.go('start')
  for (let letter = 0; letter < 8; letter += 1) await one.press('Shift+ArrowRight')
  await one.press('ControlOrMeta+Alt+m')
  await one.type('这里请再核。')
  await one.press('ControlOrMeta+Enter')

  const seen = two.page.locator('.threads-card', { hasText: '这里请再核。' })
  await expect(seen.locator('.threads-quote')).toHaveText('安全合作是优先方')
  await two.go('start')
  await two.press('ArrowRight')
  await two.press('ArrowRight')
  await two.type('领域的')
  const first = one.page.locator('.threads-card', { hasText: '这里请再核。' })
  await expect(first).toContainText('安全领域的合作是优先方')
  await expect(first.locator('.threads-quote')).toHaveText('安全合作是优先方')

  await two.press('Home')
  await two.press('Shift+End')
  // The editor hears of a selection later than the page: a key pressed at once would still be for the caret.
  const comment = two.page.locator('.fixed-toolbar .toolbar-popup__button-comment')
  await expect(comment).not.toHaveClass(/disabled/u)
  await two.press('Delete')
  await expect(first.locator('.threads-quote--lost')).toHaveText('安全合作是优先方')
  await two.press('ControlOrMeta+z')
  await expect(first.locator('.threads-quote--lost')).toHaveCount(0)
  for (const { page } of [one, two]) await page.context().close()
})

test('a pull quote is remarked on as a whole, and the comment stays on it when its words are changed', async ({
  baseURL,
  browser,
  request,
}) => {
  const { answerId } = await makeSharedText(request, { paragraphs })
  const one = await openText({ baseURL, browser, request }, { person: 'editor', answerId })
  await one.go('end')
  await one.press('Enter')
  await one.type('/')
  await one.page.locator('.slash-menu-popup button', { hasText: '提要' }).click()
  const words = one.text.locator('[data-lexical-decorator] textarea').first()
  await words.fill('合作共赢')
  await words.press('ControlOrMeta+Alt+m')
  await one.type('这句太短。')
  await one.press('ControlOrMeta+Enter')
  await expect(one.page.locator('[data-thread="new"]')).toHaveCount(0)
  const card = one.page.locator('.threads-card', { hasText: '这句太短。' })
  await expect(card.locator('.threads-quote')).toHaveText('合作共赢')
  await words.fill('互利互惠')
  await one.waitFor('saved')
  await expect(card).toContainText('互利互惠')
  await expect(card.locator('.threads-quote--lost')).toHaveCount(0)
  await one.page.screenshot({ path: 'test-results/threads/comment-on-quote.png' })

  await one.go('end')
  await one.press('ArrowUp')
  await one.text
    .locator('[data-lexical-decorator]')
    .first()
    .click({ position: { x: 200, y: 14 } })
  await expect(one.page.locator('.fixed-toolbar .toolbar-popup__button-comment')).not.toHaveClass(/disabled/u)
  await one.page.context().close()
})

test('whoever reads and may not edit comments on the preview; the editor sees it at once and is led to the place', async ({
  baseURL,
  browser,
  request,
}) => {
  const { issueId, answerId } = await makeSharedText(request, { paragraphs })
  const site = { baseURL, browser, request }
  const editor = await openText(site, { person: 'editor', answerId })
  const reader = await openWindow(site, { person: 'reader', path: `/preview/zh/issues/${issueId}` })
  await expect(reader.locator('.threads-toggle')).toBeVisible()
  await selectWords(reader, { within: '#main p', words: '机制化建设' })
  await reader.locator('.threads-selection').click()
  await reader.keyboard.type('这个词太多。')
  await reader.keyboard.press('ControlOrMeta+Enter')
  await expect(reader.locator('.threads-card', { hasText: '这个词太多。' })).toBeVisible()
  await expect(editor.page.locator('.threads-card .threads-quote')).toHaveText('机制化建设')

  await editor.page.goto(`/admin/threads/${issueId}`)
  const listed = editor.page.locator('.threads-card', { hasText: '这个词太多。' })
  await listed.getByText('到文中位置').click()
  await expect(editor.page.locator('.threads-card--active', { hasText: '这个词太多。' })).toBeVisible()
  await expect(editor.page.locator('.rich-text-lexical p', { hasText: '机制化建设' })).toBeInViewport()
  await reader.keyboard.press('Escape')
  await reader.context().close()
  await editor.page.context().close()
})

test('a comment is nowhere on the page that will be printed, and its filters tell whose it is', async ({
  baseURL,
  browser,
  request,
}) => {
  const { issueId, answerId } = await makeSharedText(request, { paragraphs })
  const site = { baseURL, browser, request }
  const reader = await openWindow(site, {
    person: 'reader',
    path: `/admin/collections/answers/${answerId}?locale=zh`,
  })
  await expect(reader.locator('[data-coediting-state="read-only"]')).toBeAttached()
  await selectWords(reader, { within: '.rich-text-lexical p', words: '优先方向' })
  await reader.locator('.threads-selection').click()
  await reader.keyboard.type('只给同事看。')
  await reader.keyboard.press('ControlOrMeta+Enter')
  await expect(reader.locator('.threads-card', { hasText: '只给同事看。' })).toBeVisible()
  const page = await openWindow(site, { person: 'editor', path: `/preview/zh/issues/${issueId}` })
  await expect(page.locator('#main')).toContainText('优先方向')
  await expect(page.locator('#main')).not.toContainText('只给同事看。')
  await page.locator('.threads-toggle').click()
  await expect(page.locator('.threads-card')).toHaveCount(1)
  await page.locator('.threads-filters button', { hasText: '我参与的' }).click()
  await expect(page.locator('.threads-card')).toHaveCount(0)
  await reader.context().close()
  await page.context().close()
})

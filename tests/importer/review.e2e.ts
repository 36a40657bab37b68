import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { signIn } from '../support/desk-page.ts'
import { card, importText, openUpload, spoken, waitForReview, waitUntilSaved } from './support/review-page.ts'
import { sampleText } from './support/sample-pages.ts'

test('when somebody else acted on the import, their acts are offered, and one’s own are done again on top', async ({
  page,
  context,
}) => {
  await signIn(page, 'editor')
  const id = await importText(page, sampleText)
  const other = await context.newPage()
  await other.goto(`/admin/collections/imports/${id}`)
  await waitForReview(other)
  await page.keyboard.press('a')
  await waitUntilSaved(page)

  await other.keyboard.press('j')
  await other.keyboard.press('a')
  const note = other.getByRole('alert').filter({ hasText: '别人刚才也处理了这份导入' })
  await expect(note).toContainText('最后 1 步没有保存')
  await other.getByRole('button', { name: '载入后重做我的步骤' }).click()
  await expect(note).toHaveCount(0)
  await waitUntilSaved(other)
  await expect(other.locator('.review-findings__line--accepted')).toHaveCount(2)
})

test('axe finds nothing in any state, dialogs included', async ({ page }) => {
  await signIn(page, 'editor')
  await openUpload(page)
  await expectNoViolations(page, '.import-upload')
  await page.locator('.import-drop input').setInputFiles({
    name: 'empty.txt',
    mimeType: '',
    buffer: Buffer.alloc(0),
  })
  await expect(page.locator('.import-upload__refusal')).toBeVisible()
  await expectNoViolations(page, '.import-upload')
  await importText(page, sampleText)
  await expectNoViolations(page, '.review-bench')
  for (const [key, name] of [
    ['m', '移到哪里\uFF1F'],
    ['r', '段首提示句到哪里为止\uFF1F'],
    ['p', '这篇稿件回答哪个问题\uFF1F'],
    ['e', '专家'],
    ['?', '用键盘审阅'],
    ['c', '建立草稿'],
  ] as const) {
    await test.step(name, async () => {
      await page.keyboard.press(key)
      await expect(page.getByRole('dialog', { name })).toBeVisible()
      await expectNoViolations(page, '.press-dialog')
      await page.keyboard.press('Escape')
      await expect(card(page)).toBeFocused()
    })
  }
})

test('on a phone the panes become tabs, nothing is wider than the screen, and the walk goes on', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 760 })
  await signIn(page, 'editor')
  await importText(page, sampleText)
  const issue = page.locator('[data-pane="issue"]')
  const source = page.locator('[data-pane="source"]')
  await expect(issue).toBeVisible()
  await expect(source).toBeHidden()
  const next = page.getByRole('button', { name: '下一处' })
  for (const position of [2, 3, 4, 5, 6]) {
    await next.click()
    await expect(spoken(page)).toHaveText(new RegExp(`第 ${position} 处`, 'u'))
    await expect(issue.locator('[data-current]').first()).toBeInViewport()
  }
  await page.getByRole('button', { name: '原文' }).click()
  await expect(issue).toBeHidden()
  await expect(source.locator('[data-current]').first()).toBeInViewport()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await expectNoViolations(page, '.review-bench')
})

async function expectNoViolations(page: Page, ours: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(ours).analyze()
  expect(violations).toEqual([])
}

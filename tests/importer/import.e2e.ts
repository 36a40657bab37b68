import { expect, type Page, test } from '@playwright/test'
import { logIn } from '../support/desk-page.ts'
import { makeSeriesOverApi } from '../support/editor-api.ts'
import { card, importText, spoken, waitForReview, waitUntilSaved } from './support/review-page.ts'
import { sampleText } from './support/sample-pages.ts'

test('issue 343 is imported, walked through, made a draft and published from the archive by the keyboard alone; its page reads as the sample’s', async ({
  page,
  request,
}) => {
  test.slow()
  const series = await makeSeriesOverApi(request)
  await logIn(page, 'editor')
  await page.getByRole('link', { name: '导入版面文字' }).press('Enter')
  await page.getByLabel('或者粘贴文字').fill(sampleText)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const importId = await waitForReview(page)
  await expect(spoken(page)).toHaveText(/第 1 处\uFF0C共 \d+ 处 接缝/u)

  await test.step('of a join, both ends in the source and the seam in the issue are marked', async () => {
    while ((await page.locator('.review-source__end').count()) === 0) await page.keyboard.press('j')
    await expect(page.locator('.review-source__end [data-current]').first()).toBeInViewport()
    // The end that comes first in the text stands behind the other in the source.
    await expect(page.locator('[data-pane="source"] [data-current]').last()).toBeInViewport()
    await expect(page.locator('[data-pane="issue"] [data-current] .review-seam')).toBeInViewport()
  })
  await test.step('each act is told, kept, and undone', async () => {
    const paragraphs = page.locator('.review-piece__paragraph')
    const before = await paragraphs.count()
    await page.keyboard.press('s')
    await expect(spoken(page)).toHaveText(/已拆开/u)
    await expect(paragraphs).toHaveCount(before + 1)
    await waitUntilSaved(page)
    await page.keyboard.press('Control+z')
    await expect(paragraphs).toHaveCount(before)
    await expect(card(page)).toBeFocused()
  })
  await test.step('what was undone is looked at again', async () => {
    const looking = await card(page).locator('h2').textContent()
    await page.keyboard.press('a')
    await expect(card(page).locator('h2')).not.toHaveText(looking ?? '')
    await page.keyboard.press('u')
    await expect(card(page).locator('h2')).toHaveText(looking ?? '')
  })
  await acceptAll(page)
  await page.reload()
  await waitForReview(page)
  await expect(page.locator('.review-head__state')).toContainText('全部看过')

  await page.keyboard.press('c')
  const dialog = page.getByRole('dialog', { name: '建立草稿' })
  await expect(dialog).toContainText('第54期·总343期')
  await dialog.getByLabel('栏目').selectOption(series.name)
  await dialog.getByRole('button', { name: '建立草稿' }).press('Enter')
  await expect(page).toHaveURL(/\/issues\/\d+/u, { timeout: 60_000 })
  await expect(page.locator('#field-title')).toHaveValue('擘画上合组织发展新蓝图')

  await page.getByRole('button', { name: '签发', exact: true }).press('Enter')
  const press = page.getByRole('dialog', { name: /^签发/u })
  await press.getByRole('checkbox').press('Space')
  await press.getByRole('button', { name: '签发', exact: true }).press('Enter')
  await expect(press).toContainText('已刊发')
  expect(await readPage(page, `/${series.slug}/343`)).toEqual(await readPage(page, '/roundtable/343'))

  await page.goto(`/admin/collections/imports/${importId}`)
  await expect(page.locator('.review-head')).toContainText('只供查看')
  await expect(page.locator('.review-card__actions')).toHaveCount(0)
  await page.getByRole('link', { name: '打开那一期' }).click()
  await expect(page.locator('#field-title')).toHaveValue('擘画上合组织发展新蓝图')
})

test('a text is moved by typing a few letters of its new place, split at a caret, and dropped', async ({
  page,
}) => {
  await logIn(page, 'editor')
  await importText(page, sampleText)
  const headline = page.locator('.review-piece h4')
  await expect(headline).toHaveCount(3)
  while (!(await card(page).textContent())?.includes('未归位')) await page.keyboard.press('j')
  await page.keyboard.press('m')
  const menu = page.getByRole('combobox', { name: '移到哪里' })
  await expect(menu).toBeFocused()
  await menu.pressSequentially('第 4 篇 小标题')
  await expect(page.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(headline).toHaveCount(4)
  await expect(card(page)).toBeFocused()

  await page.keyboard.press('j')
  await page.keyboard.press('d')
  await expect(spoken(page)).toHaveText(/已标为不用/u)
  await expect(page.getByText('您选择不用的文字')).toBeVisible()

  await page.locator('[data-pane="issue"]').focus()
  const lead = page.locator('.review-issue__list', { hasText: '导语' }).locator('p')
  await lead.click()
  await page.keyboard.press('s')
  await expect(page.getByRole('textbox', { name: '段落文字' })).toBeFocused()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(lead).toHaveCount(2)
})

/** Accepts finding after finding until all were looked at. */
async function acceptAll(page: Page): Promise<void> {
  const state = page.locator('.review-head__state')
  const total = Number((await card(page).locator('h2').textContent())?.match(/共 (\d+)/u)?.[1])
  for (let step = 0; step < total; step += 1) await page.keyboard.press('a')
  await expect(state).toContainText('全部看过')
  await expect(spoken(page)).toHaveText(/全部看过了/u)
  await waitUntilSaved(page)
}

/** What a reader reads of an issue: its texts, without what its own series and address say. */
async function readPage(page: Page, address: string): Promise<string[]> {
  await page.goto(address)
  return page.locator('h1, .question, .piece').allTextContents()
}

import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { openIssue, signIn } from '../support/desk-page.ts'
import { publishSmallIssue } from '../support/editor-api.ts'

test('questions are put in order by the keyboard alone: the focus stays, and the change is told', async ({
  page,
  request,
}) => {
  const { id } = await publishSmallIssue(request, { title: '排次序' })
  await signIn(page, 'editor')
  await openIssue(page, id)
  const texts = page.locator('.running-order__question textarea')
  await page.getByRole('button', { name: '添加问题' }).click()
  await page.getByPlaceholder('写下问题').last().fill('第二问\uFF1F')
  await page.keyboard.press('Enter')
  await expect(texts).toHaveCount(2)
  const up = page.getByRole('button', { name: '上移\uFF1A问题 2' })
  await up.focus()
  await page.keyboard.press('Enter')
  await expect(texts.first()).toHaveValue('第二问\uFF1F')
  await expect(page.locator('.running-order__announcement')).toHaveText(/现在是第 1 位/)
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    '上移\uFF1A问题 1',
  )
  await page.reload()
  await expect(texts.first()).toHaveValue('第二问\uFF1F')
})

test('what is taken out asks first, and what stands in a current edition stays', async ({
  page,
  request,
}) => {
  const { id } = await publishSmallIssue(request, { title: '移出' })
  await signIn(page, 'editor')
  await openIssue(page, id)
  await page.locator('.running-order__piece .popup-button').click()
  await page.getByRole('button', { name: '移出并放入回收站' }).click()
  await expect(page.locator('.confirmation-modal')).toContainText('许涛')
  await page.locator('#confirm-action').click()
  await expect(page.getByText('请先撤回那一期')).toBeVisible()
  await expect(page.locator('.running-order__open', { hasText: '许涛' })).toBeVisible()
})

test('on a phone the desk fits its width, and axe finds nothing in what is ours', async ({
  page,
  request,
}) => {
  const { id } = await publishSmallIssue(request, { title: '手机上' })
  await signIn(page, 'editor')
  await page.setViewportSize({ width: 360, height: 760 })
  await openIssue(page, id)
  await expect(page.locator('.press-panel output')).toHaveText(/齐备/)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  const ours = new AxeBuilder({ page }).include('.running-order').include('.press-panel')
  expect((await ours.analyze()).violations).toEqual([])
  await page.goto('/admin')
  await expect(page.getByRole('heading', { name: '最近刊发' })).toBeVisible()
  expect((await new AxeBuilder({ page }).include('.desk-dashboard').analyze()).violations).toEqual([])
})

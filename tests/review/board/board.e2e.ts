import AxeBuilder from '@axe-core/playwright'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { presets } from '../../../src/review/process/presets.ts'
import { signIn } from '../../support/desk-page.ts'
import { makeUniqueName } from '../../support/unique-name.ts'
import { openDeskOverApi } from '../support/desk-over-api.ts'
import { makeReviewedIssueOverApi } from '../support/reviewed-issue-over-api.ts'

const headlines = ['安全合作内涵持续丰富', '经济合作空间积极拓展']

async function openBoard(page: Page): Promise<void> {
  await page.goto('/admin/review')
  await expect(page.locator('.review-board__columns')).toBeVisible()
}

function column(page: Page, step: string): Locator {
  return page.getByRole('region', { name: step, exact: true })
}

function card(within: Page | Locator, title: string): Locator {
  return within.getByRole('article').filter({ hasText: title })
}

test('the board shows each person where an issue waits, piece by piece, and what waits for them', async ({
  page,
  request,
}) => {
  const title = makeUniqueName('进度')
  const issue = await makeReviewedIssueOverApi(request, { process: presets.daily, title, headlines })
  await issue.sign('editor', { step: 'first-review', unit: issue.answers[0] })
  await signIn(page, 'editor')
  await page.goto('/admin')
  await expect(page.locator('.review-mine')).toContainText(title)
  await openBoard(page)
  const waiting = card(column(page, '初审'), title)
  await expect(waiting).toContainText('等你签字')
  await expect(waiting).toContainText('1/2 篇已签')
  await expect(waiting).toContainText('经济合作空间积极拓展')
  await issue.sign('editor', { step: 'first-review', unit: issue.answers[1] })
  await page.reload()
  const next = card(column(page, '复审'), title)
  await expect(next).toContainText('编辑室主任')
  await expect(next).not.toContainText('等你')
  await page.getByRole('button', { name: /^等我的/ }).click()
  await expect(card(page, title)).toHaveCount(0)
})

test('by the keyboard: ? lists the keys, arrows go over the cards, d sets when one is due, Enter opens it', async ({
  page,
  request,
}) => {
  const title = makeUniqueName('键盘')
  const { id } = await makeReviewedIssueOverApi(request, { process: presets.web, title })
  await signIn(page, 'section-editor')
  await openBoard(page)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: '键盘操作' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('[data-review-card]').first()).toBeFocused()
  const link = page.locator(`[data-review-card="${id}-zh"]`)
  await link.focus()
  await page.keyboard.press('d')
  const dialog = page.getByRole('dialog', { name: '付印时限' })
  await dialog.getByLabel('应在何时付印').fill('2025-01-02T18:30')
  await expect(dialog).toContainText('Asia/Shanghai')
  await dialog.getByRole('button', { name: '保存' }).click()
  await expect(card(page, title)).toContainText('已逾期\uFF0C应在 2025年1月2日 18:30 完成')
  await page.keyboard.press('l')
  await expect(page.getByRole('button', { name: /^逾期的/ })).toHaveAttribute('aria-pressed', 'true')
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/admin/review/${id}\\?locale=zh`))
})

test('at 360 px the board is one list by step, nothing stands beside the screen, and it is accessible', async ({
  page,
  request,
}) => {
  const title = `${makeUniqueName('长题')}在新的历史起点上推动区域合作高质量发展并为地区长治久安和繁荣振兴作出更大贡献`
  await makeReviewedIssueOverApi(request, { process: presets.journal, title, headlines })
  await page.setViewportSize({ width: 360, height: 780 })
  await signIn(page, 'chief-editor')
  await openBoard(page)
  await expect(card(page, title)).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  const { violations } = await new AxeBuilder({ page }).include('.review-board').analyze()
  expect(violations).toEqual([])
})

test('I am away: a proofreader names who signs for them, and ends it again', async ({ page, request }) => {
  const reason = makeUniqueName('休假')
  await signIn(page, 'proofreader')
  await openBoard(page)
  await page.getByRole('button', { name: '我要外出…' }).click()
  const dialog = page.getByRole('dialog', { name: '外出期间由别人代签' })
  await expect(dialog.getByRole('button', { name: '安排' })).toBeDisabled()
  await dialog.getByLabel('由谁签字').selectOption({ label: '责任编辑 Editor' })
  await dialog.getByLabel('自', { exact: true }).fill('2026-01-05T09:00')
  await dialog.getByLabel('至', { exact: true }).fill('2026-01-04T09:00')
  await dialog.getByLabel('缘由').fill(reason)
  await dialog.getByRole('button', { name: '安排' }).click()
  await expect(dialog.getByRole('alert')).toHaveText('结束时间要在开始时间之后。')
  const start = new Date(Date.now() - 60_000).toISOString().slice(0, 16)
  const end = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 16)
  await dialog.getByLabel('自', { exact: true }).fill(start)
  await dialog.getByLabel('至', { exact: true }).fill(end)
  await dialog.getByRole('button', { name: '安排' }).click()
  await expect(dialog).toHaveCount(0)
  const line = page.locator('.review-duty li').filter({ hasText: reason })
  await expect(line).toContainText('责任编辑 Editor 代 校对 Proofreader 签字')
  await expect(line).toContainText('生效中')

  const title = makeUniqueName('代签')
  const issue = await makeReviewedIssueOverApi(request, { process: presets.daily, title })
  await issue.sign('editor', { step: 'first-review', unit: issue.answers[0] })
  await issue.sign('section-editor', { step: 'second-review' })
  const { rows } = await (
    await request.get('/api/review/board', { headers: await openDeskOverApi(request).headersOf('editor') })
  ).json()
  expect(rows.find((row: { issue: { id: number } }) => row.issue.id === issue.id)).toMatchObject({
    mine: true,
    step: { key: 'proof' },
  })

  await line.getByRole('button', { name: /^结束/ }).click()
  await line.getByRole('button', { name: '再按一次确认结束' }).click()
  await expect(line).toHaveCount(0)
})

import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import type { Role } from '../../src/kernel/access.ts'
import { signIn } from '../support/desk-page.ts'
import { publishSmallIssue } from '../support/editor-api.ts'
import { makeUniqueName } from '../support/unique-name.ts'

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

async function openAs(page: Page, role: Role): Promise<void> {
  await page.context().clearCookies()
  await signIn(page, role)
  await page.goto('/admin/takedown')
  await expect(page.getByRole('heading', { name: '紧急撤稿' })).toBeVisible()
}

async function expectFit(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false)
}

test('on a phone: found by its title, down in two taps, confirmed by another leader', async ({
  page,
  request,
}) => {
  const title = makeUniqueName('误发')
  const issue = await publishSmallIssue(request, { title })
  await openAs(page, 'section-editor')
  await expectFit(page)
  await page.getByRole('searchbox', { name: '按期号或标题查找' }).fill(title)
  await page.getByRole('button', { name: `紧急撤稿 第1期 ${title}` }).tap()
  await expect(page.locator('#confirm-take-down')).toBeFocused()
  await expectFit(page)
  const { violations } = await new AxeBuilder({ page }).include('.takedown').analyze()
  expect(violations).toEqual([])
  await page.locator('#confirm-take-down').tap()
  await expect(page.locator('.takedown__said')).toHaveText(/已撤下/)
  const gone = await request.get(issue.address)
  expect(gone.status()).toBe(410)
  expect(await gone.text()).not.toContain(title)
  const own = page.locator('.takedown__item', { hasText: '紧急撤稿 第1期' }).first()
  await expect(own).toContainText('撤稿的人不能自己确认')

  await page.goto('/admin')
  await expect(page.locator('.takedown-waits')).toContainText('等待第二人确认')
  await openAs(page, 'chief-editor')
  await page.getByRole('button', { name: '确认撤稿' }).first().tap()
  await expect(page.locator('.takedown__said')).toHaveText('已确认。')
  expect((await request.get(issue.address)).status()).toBe(410)
})

test('sealing takes a reason, an authority and two people; then the desk has it for chiefs alone', async ({
  page,
  request,
}) => {
  // A text that another published issue prints too is not sealed.
  const headlines = [makeUniqueName('小标题')]
  const issue = await publishSmallIssue(request, { title: makeUniqueName('封存'), headlines })
  await signIn(page, 'section-editor')
  await page.goto(`/admin/collections/issues/${issue.id}`)
  await page.locator('.doc-controls__popup .popup-button').click()
  await page.locator('#action-propose-seal').click()
  const dialog = page.getByRole('dialog', { name: /^封存/ })
  await dialog.getByLabel('缘由').fill('误发')
  await expect(dialog.getByRole('button', { name: '提议封存' })).toBeDisabled()
  await dialog.getByLabel(/^依据/).fill('编委会决定')
  await dialog.getByRole('button', { name: '提议封存' }).click()
  await expect(dialog).toBeHidden()
  expect((await request.get(issue.address)).status()).toBe(200)

  await openAs(page, 'chief-editor')
  const item = page.locator('.takedown__item', { hasText: '提议封存 第1期' }).first()
  await expect(item).toContainText('依据\uFF1A编委会决定')
  await item.getByRole('button', { name: '确认封存' }).tap()
  await expect(page.locator('.takedown__said')).toHaveText('已确认。')
  expect((await request.get(issue.address)).status()).toBe(410)
  const readDraft = () =>
    page.evaluate(async (id) => (await fetch(`/api/issues/${id}?draft=true`)).status, issue.id)
  expect(await readDraft()).toBe(200)
  await openAs(page, 'editor')
  expect(await readDraft()).toBe(404)
  await expect(page.getByText('你现在不在值班')).toBeVisible()
})

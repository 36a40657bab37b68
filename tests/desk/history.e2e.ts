import { expect, type Locator, type Page, test } from '@playwright/test'
import { signIn } from '../support/desk-page.ts'
import { publishSmallIssue } from '../support/editor-api.ts'

const first = '最初的标题'
const spoilt = '改坏的标题'
const subtitle = '责任编辑写的副题'

function lineOf(page: Page, text: string): Locator {
  return page.locator('.history__line', { hasText: text })
}

/** Writes as a person does, and waits until the draft has saved itself. */
async function writeSubtitle(page: Page, issueId: number): Promise<void> {
  await page.goto(`/admin/collections/issues/${issueId}`)
  await expect(page.locator('#field-title')).toHaveValue(spoilt)
  const saved = page.waitForResponse(
    (response) => response.request().method() === 'PATCH' && response.url().includes('autosave=true'),
  )
  await page.locator('#field-subtitle').fill(subtitle)
  expect((await saved).ok()).toBe(true)
}

test('an editor sees who changed what, filters, compares a version with the edition, and restores', async ({
  page,
  request,
}) => {
  const issue = await publishSmallIssue(request, { title: first })
  await issue.change({ title: spoilt })
  await signIn(page, 'editor')
  await writeSubtitle(page, issue.id)

  await page.getByRole('link', { name: /^历史/ }).click()
  const newest = page.locator('.history__line').first()
  await expect(newest).toContainText('责任编辑')
  await expect(newest).toContainText('改了\uFF1A副题')
  await expect(lineOf(page, '改了\uFF1A标题')).toContainText('总编辑')
  await expect(lineOf(page, '刊发版本 1')).toBeVisible()

  const people = page.getByLabel('人员')
  const chief = await people.locator('option', { hasText: '总编辑' }).textContent()
  await people.selectOption(chief ?? '')
  await page.getByRole('button', { name: '筛选' }).press('Enter')
  await expect(page.locator('.history__line', { hasText: '责任编辑 ' })).toHaveCount(0)
  await expect(lineOf(page, '改了\uFF1A标题')).toBeVisible()
  await page.getByRole('link', { name: '不筛选' }).click()
  await expect(newest).toContainText('改了\uFF1A副题')

  await lineOf(page, '刊发版本 1').getByRole('radio', { name: /^改前/ }).focus()
  await page.keyboard.press('Space')
  await newest.getByRole('radio', { name: /^改后/ }).check()
  await page.getByRole('button', { name: '对照所选的两版' }).click()
  const words = page.locator('.history__words')
  await expect(words.locator('del')).toContainText(['最初'])
  await expect(words.locator('ins')).toContainText(['改坏', subtitle])
  await page.getByRole('link', { name: '回到历史' }).click()

  await lineOf(page, '新建').getByRole('link', { name: /^恢复/ }).click()
  await expect(page.locator('.history__words ins')).toContainText(['最初'])
  await page.getByRole('button', { name: '恢复为草稿' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText(/标题、.*副题|副题、.*标题/)
  await dialog.getByRole('button', { name: '恢复为草稿' }).click()
  await expect(page.locator('#field-title')).toHaveValue(first)
  await expect(page.locator('#field-subtitle')).toHaveValue('')
  expect(await (await request.get(issue.address)).text()).toContain(first)

  await page.goto(`/admin/activity?collection=issues&document=${issue.id}`)
  await expect(page.locator('.activity__line').first()).toContainText('恢复旧版')
  await expect(page.locator('.activity__line', { hasText: '刊发' })).toContainText('刊发版本 1')
})

test('on a phone nothing of a history or of the activity log runs out of the window', async ({
  page,
  request,
}) => {
  const title = '很长的标题'.repeat(20)
  const issue = await publishSmallIssue(request, { title })
  await issue.change({ title: `${title}改` })
  await page.setViewportSize({ width: 360, height: 740 })
  await signIn(page, 'chief-editor')
  for (const path of [
    `/admin/collections/issues/${issue.id}/versions`,
    `/admin/collections/issues/${issue.id}/versions?before=edition-1&after=present`,
    '/admin/activity',
  ]) {
    await page.goto(path)
    const ours = page.locator('.history__page, .activity')
    await expect(ours).toBeVisible()
    expect(await ours.evaluate((element) => element.scrollWidth), path).toBeLessThanOrEqual(360)
  }
})

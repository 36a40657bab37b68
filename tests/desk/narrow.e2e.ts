import { expect, type Page, test } from '@playwright/test'
import { signIn } from '../support/desk-page.ts'
import { publishSmallIssue } from '../support/editor-api.ts'
import { makeUniqueName } from '../support/unique-name.ts'

test.use({ viewport: { width: 360, height: 800 } })

test('a long title makes no form wider than a phone, and the bell stays in sight', async ({
  page,
  request,
}) => {
  const title = makeUniqueName('A long title of a roundtable on regional cooperation and its institutions')
  const { id } = await publishSmallIssue(request, { title })
  await signIn(page, 'chief-editor')
  await page.goto(`/admin/collections/issues/${id}`)
  await expect(page.locator('.step-nav__last')).toContainText('A long title')
  await expect(page.locator('.inbox-bell')).toBeInViewport({ ratio: 1 })
  expect(await measureOverflow(page)).toBe(0)
})

test('the page of one’s own account is no wider than a phone', async ({ page }) => {
  await signIn(page, 'editor')
  await page.goto('/admin/account')
  await expect(page.locator('.payload-settings')).toBeVisible()
  expect(await measureOverflow(page)).toBe(0)
})

function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

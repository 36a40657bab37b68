import { expect, type Locator, type Page } from '@playwright/test'

/** Opens the page on which a new import begins. */
export async function openUpload(page: Page): Promise<void> {
  await page.goto('/admin/collections/imports/create')
  await expect(page.getByRole('heading', { name: '导入版面文字' })).toBeVisible()
}

/** Pastes a text as plain text, imports it, and answers the import's id once its review is open. */
export async function importText(page: Page, text: string): Promise<number> {
  await openUpload(page)
  await page.getByLabel('或者粘贴文字').fill(text)
  await page.getByRole('button', { name: '导入文字' }).click()
  return waitForReview(page)
}

/** Waits until a review is open, and answers the import's id. */
export async function waitForReview(page: Page): Promise<number> {
  await expect(card(page)).toBeFocused({ timeout: 60_000 })
  return Number(new URL(page.url()).pathname.split('/').at(-1))
}

/** What is looked at in the review. */
export function card(page: Page): Locator {
  return page.locator('.review-card')
}

/** What the review says to screen readers. */
export function spoken(page: Page): Locator {
  return page.locator('.review-bench > output')
}

/** Waits until every act is kept. */
export async function waitUntilSaved(page: Page): Promise<void> {
  await expect(page.locator('.review-head__saving')).toHaveText('已保存')
}

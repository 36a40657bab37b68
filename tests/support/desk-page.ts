import { expect, type Locator, type Page } from '@playwright/test'
import type { Role } from '../../src/kernel/access.ts'
import { readDemoLogin } from '../setup/demo-login.ts'

/** Logs in through the form, as the demo account of a role; there are two proofreaders. */
export async function logIn(page: Page, role: Role | 'proofreader-2'): Promise<void> {
  const { email, password } = readDemoLogin(role)
  await page.goto('/admin/login')
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page.getByRole('heading', { name: '在编各期' })).toBeVisible()
}

/** Opens an issue at the desk and waits until its running order is read. */
export async function openIssue(page: Page, issueId: number): Promise<void> {
  await page.goto(`/admin/collections/issues/${issueId}`)
  await expect(page.locator('.running-order__card').first()).toBeVisible()
}

/** Types into a rich text as a person does; `within` is the form that it stands in. */
export async function typeParagraphs(within: Locator, paragraphs: readonly string[]): Promise<void> {
  const editor = within.locator('[contenteditable="true"]').first()
  await editor.click()
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) await editor.press('Enter')
    await editor.pressSequentially(paragraph)
  }
}

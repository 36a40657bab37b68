import { expect, type Locator, type Page } from '@playwright/test'
import type { DemoPerson } from '../review/support/desk-over-api.ts'
import { readDemoLogin } from '../setup/demo-login.ts'

/** Logs in through the form, as the demo account of a role; there are two proofreaders. */
export async function logIn(page: Page, person: DemoPerson): Promise<void> {
  const { email, password } = readDemoLogin(person)
  await page.goto('/admin/login')
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page.getByRole('heading', { name: '在编各期' })).toBeVisible()
}

/** Gives a window the session of a demo person; what it then opens, it opens signed in. */
export async function signIn(page: Page, person: DemoPerson): Promise<void> {
  // The form and the dashboard behind it are proved elsewhere, and cost each test some seconds.
  const login = await page.request.post('/api/people/login', { data: readDemoLogin(person) })
  expect(login.ok()).toBe(true)
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

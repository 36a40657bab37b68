import { expect, test } from '@playwright/test'
import { readDemoLogin } from '../setup/demo-login.ts'

test('the first start makes an admin who can log in', async ({ page }) => {
  const { email, password } = readDemoLogin('admin')
  await page.goto('/admin/login')
  await page.locator('input[name=email]').fill(email)
  await page.locator('input[name=password]').fill(password)
  await page.locator('button[type=submit]').click()
  await expect(page).toHaveURL(/\/admin\/?$/)
})

test('a started site says that it is alive and ready', async ({ request }) => {
  expect((await request.get('/healthz')).status()).toBe(200)
  expect((await request.get('/readyz')).status()).toBe(200)
})

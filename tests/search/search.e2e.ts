import { expect, test } from '@playwright/test'
import { expectFitAndAccessible } from '../support/reader-page.ts'

const pages = [
  '/search',
  '/search?q=上合组织',
  '/search?q=xutao',
  '/search?q=量子色动力学&year=2020',
  '/en/search?q=trade',
]

for (const [name, colorScheme, width] of [
  ['a phone', 'light', 360],
  ['a dark desk', 'dark', 1280],
] as const) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme })
    for (const address of pages) {
      test(`${address} fits its width and axe finds nothing`, async ({ page }) => {
        await expectFitAndAccessible(page, address)
      })
    }
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('from the header to a paragraph, by a form and links alone', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('link', { name: '搜索' }).click()
    await page.getByRole('searchbox').fill('“上海精神”')
    await page.getByRole('button', { name: '搜索' }).click()
    await expect(page.getByRole('status')).toContainText('找到')
    await expect(page.locator('mark').first()).toHaveText('上海精神')
    await page.locator('.search-passage a[href*="#"]').first().click()
    await expect(page.locator(':target')).toContainText('上海精神')
  })

  test('what cannot be looked for is told in a sentence', async ({ page }) => {
    await page.goto('/search?q=。')
    await expect(page.getByRole('status')).toContainText('标点')
    await page.goto(`/search?q=${'a'.repeat(10_000)}`)
    await expect(page.getByRole('status')).toContainText('300 个字符')
    await page.goto('/search?q=安全&year=x')
    await expect(page.getByText('year')).toBeVisible()
  })
})

test('suggestions come while somebody types, and lead to a page', async ({ page }) => {
  await page.goto('/search')
  await page.getByRole('combobox', { name: '要查的字词' }).pressSequentially('xuta')
  await page.getByRole('option', { name: /许涛/ }).click()
  await expect(page).toHaveURL(/\/experts\/xu-tao$/)
})

test('a search is kept by nobody', async ({ request }) => {
  const answer = await request.get('/search?q=安全')
  expect(answer.headers()['cache-control']).toBe('no-store')
  expect((await request.get('/search/suggest?q=xt')).headers()['cache-control']).toBe('no-store')
})

import { expect, test } from '@playwright/test'
import { publishSmallIssue } from '../support/editor-api.ts'
import { readExpectedIssue } from '../support/model-issue.ts'
import { expectFitAndAccessible } from '../support/reader-page.ts'

const pages = [
  '/',
  '/roundtable',
  '/roundtable/343',
  '/roundtable/343/xu-tao',
  '/roundtable/343/essay-1',
  '/experts',
  '/experts/xu-tao',
  '/archive',
  '/nowhere',
  '/en',
]

for (const [name, colorScheme, width] of [
  ['a phone', 'light', 360],
  ['a dark phone', 'dark', 360],
  ['a desk', 'light', 1280],
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

  test('the public text of issue 343 equals expected.json, character by character', async ({ page }) => {
    const expected = readExpectedIssue()
    await page.goto('/roundtable/343')
    await expect(page.locator('h1')).toHaveText(expected.title)
    expect(await page.locator('.question').allTextContents()).toEqual(
      expected.answers.map(({ question }) => question),
    )
    const texts = await page.locator('.piece .text > p:not(.author-note)').allTextContents()
    expect(texts).toEqual(
      [...expected.answers, ...expected.essays].flatMap(({ body }) =>
        body.map(({ runIn, text }) => `${runIn ?? ''}${text}`),
      ),
    )
    expect(await page.locator('.lead .text').textContent()).toBe(expected.lead)
    expect(await page.locator('.piece-head .pull-quote').allTextContents()).toEqual(expected.pullQuotes)
  })

  test('a reader turns a page to traditional characters, and back', async ({ page }) => {
    await page.goto('/roundtable/343/xu-tao')
    const foot = page.getByRole('contentinfo')
    await foot.getByRole('link', { name: '繁體字' }).click()
    await expect(page).toHaveURL(/\/hant\/roundtable\/343\/xu-tao$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('安全合作內涵持續豐富')
    await foot.getByRole('link', { name: '简体字' }).click()
    await expect(page).toHaveURL(/:\d+\/roundtable\/343\/xu-tao$/)
  })

  test('a reader goes from the front page to the issue, to an answer, to its expert, and back', async ({
    page,
  }) => {
    await page.goto('/')
    await page.locator('a[href="/roundtable/343"]').first().click()
    await page.locator('a[href="/roundtable/343/liu-hua-qin"]').first().click()
    await expect(page.locator('h1')).toHaveText('经济合作空间积极拓展')
    await page.locator('a[rel=author]').click()
    await expect(page.locator('h1')).toHaveText('刘华芹')
    await page.locator('.expert-pieces a[href="/roundtable/343"]').click()
    await expect(page).toHaveURL(/\/roundtable\/343$/)
  })
})

test('reader pages carry no scripts but data and our one, no styles of their own, and say nothing on the console', async ({
  page,
}) => {
  const messages: string[] = []
  page.on('console', (message) => messages.push(message.text()))
  page.on('pageerror', (error) => messages.push(error.message))
  await page.goto('/roundtable/343')
  const scripts = page.locator('script:not([type="application/ld+json"])')
  await expect(scripts).toHaveCount(1)
  await expect(scripts).toHaveAttribute('src', /^\/assets\/built\/reader-/)
  await expect(page.locator('style, [style]')).toHaveCount(0)
  await expect(page.locator('head > meta[name="roundtable-status"]')).toHaveCount(0)
  await expect(page.locator('head > link[rel=canonical]')).toHaveAttribute('href', /\/roundtable\/343$/)
  expect(messages).toEqual([])
})

test('the keyboard reaches the text first: the skip link leads past the header', async ({ page }) => {
  await page.goto('/roundtable/343')
  await page.keyboard.press('Tab')
  await expect(page.locator('.skip-link')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})

test('a paragraph’s permalink leads to it', async ({ page }) => {
  await page.goto('/roundtable/343')
  const last = page.locator('.piece .text > p[id]').last()
  const id = await last.getAttribute('id')
  await page.goto(`/roundtable/343#${id}`)
  await expect(last).toBeInViewport()
})

test('what was never published is a 404; what was withdrawn a 410 with its notice', async ({
  page,
  request,
}) => {
  const issue = await publishSmallIssue(request, { title: '将要撤下的一期' })
  const answer = `${issue.address}/xu-tao`
  expect((await page.goto(issue.address))?.status()).toBe(200)
  expect((await page.goto(answer))?.status()).toBe(200)
  expect((await page.goto(`${issue.address}/nobody`))?.status()).toBe(404)
  expect((await page.goto('/en/roundtable/343'))?.status()).toBe(404)
  await issue.withdraw('应作者要求撤下。')
  for (const address of [issue.address, answer]) {
    expect((await page.goto(address))?.status()).toBe(410)
    await expect(page.locator('main')).toContainText('应作者要求撤下。')
  }
})

test('HTML and styles of issue 343 together weigh at most 25 kB', async ({ request }) => {
  const headers = { 'Accept-Encoding': 'br' }
  const html = await request.get('/roundtable/343', { headers })
  const styles = [...(await html.text()).matchAll(/href="(\/(?:_next\/static|fonts)\/[^"]+\.css)"/g)].map(
    ([, href]) => href,
  )
  expect(styles.length).toBeGreaterThan(0)
  const weigh = async (path: string) => {
    const response = await request.head(path, { headers })
    expect(response.headers()['content-encoding']).toBe('br')
    return Number(response.headers()['content-length'])
  }
  const weights = await Promise.all(['/roundtable/343', ...styles].map((path) => weigh(path ?? '')))
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(25_000)
})

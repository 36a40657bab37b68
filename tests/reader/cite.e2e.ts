import AxeBuilder from '@axe-core/playwright'
import { EpubCheck } from '@likecoin/epubcheck-ts'
import { expect, type Page, test } from '@playwright/test'
import { publishSmallIssue } from '../support/editor-api.ts'

const open = (page: Page) => page.locator('details.cite summary').click()

test.describe('how to cite', () => {
  for (const [width, colorScheme] of [
    [360, 'dark'],
    [1280, 'light'],
  ] as const) {
    test(`fits ${width} px, opened, and axe finds nothing`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 800 })
      for (const address of ['/roundtable/343', '/roundtable/343/xu-tao']) {
        await page.goto(address)
        await open(page)
        await expect(page.locator('.cite-text').first()).toBeVisible()
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
        expect((await new AxeBuilder({ page }).include('.cite').analyze()).violations).toEqual([])
      }
    })
  }

  test('is copied with one press, and says so; the text for WeChat keeps its inline styles', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto('/roundtable/343/xu-tao')
    await open(page)
    await page.getByRole('button', { name: '复制', exact: true }).first().click()
    await expect(page.getByRole('button', { name: '已复制' })).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await page.locator('#cite-gb-t').textContent(),
    )
    await page.getByRole('button', { name: '复制到公众号' }).click()
    await expect
      .poll(() =>
        page.evaluate(async () => {
          const [item] = await navigator.clipboard.read()
          return item?.types.includes('text/html') ? (await item.getType('text/html')).text() : ''
        }),
      )
      .toContain('<section style=')
  })

  test.describe('without a script', () => {
    test.use({ javaScriptEnabled: false })

    test('shows the texts and the files, and no button that would do nothing', async ({ page }) => {
      await page.goto('/roundtable/343')
      await open(page)
      await expect(page.locator('.cite-text').first()).toBeVisible()
      await expect(page.locator('.cite button').first()).toBeHidden()
      await expect(page.getByRole('link', { name: 'BibTeX' })).toHaveAttribute('href', '/roundtable/343.bib')
    })
  })
})

test('files are kept by delivery: compressed, known by their tag, answered with 304', async ({ request }) => {
  const plain = { 'Accept-Encoding': 'identity' }
  const first = await request.get('/roundtable/343.json', { headers: plain })
  const { hash }: { hash: string } = await first.json()
  expect(first.headers()).toMatchObject({
    etag: `"${hash}"`,
    'content-type': 'application/json; charset=utf-8',
    'x-robots-tag': 'noindex',
  })
  const again = await request.get('/roundtable/343.json', {
    headers: { ...plain, 'If-None-Match': `"${hash}"` },
  })
  expect(again.status()).toBe(304)
  const feed = await request.head('/feeds/rss.xml', { headers: { 'Accept-Encoding': 'br' } })
  expect(feed.headers()).toMatchObject({ 'content-encoding': 'br' })
  const robots = await (await request.get('/robots.txt')).text()
  expect(robots).toMatch(/^Sitemap: http.*\/sitemap\.xml$/m)
})

test('the book that the site serves is one that EPUBCheck accepts', async ({ request }) => {
  const answer = await request.get('/roundtable/343.epub')
  expect(answer.headers()['content-disposition']).toMatch(/^attachment; filename="roundtable-343\.epub"/)
  expect((await EpubCheck.validate(new Uint8Array(await answer.body()))).messages).toEqual([])
})

test('what is withdrawn vanishes from files, feeds and site maps at once', async ({ request }) => {
  const issue = await publishSmallIssue(request, { title: '将要撤下的一期' })
  const files = [`${issue.address}.md`, `${issue.address}/xu-tao.bib`]
  for (const file of files) expect((await request.get(file)).status()).toBe(200)
  expect(await (await request.get('/sitemap.xml')).text()).toContain(`${issue.address}<`)
  expect(await (await request.get('/sitemap-news.xml')).text()).toContain('将要撤下的一期')
  expect(await (await request.get('/feeds/atom.xml')).text()).toContain(`${issue.address}</id>`)
  await issue.withdraw('应作者要求撤下。')
  for (const file of files) {
    const answer = await request.get(file)
    expect(answer.status()).toBe(410)
    expect(await answer.text()).toContain('应作者要求撤下。')
  }
  expect(await (await request.get('/sitemap.xml')).text()).not.toContain(`${issue.address}<`)
  expect(await (await request.get('/feeds/atom.xml')).text()).not.toContain(`${issue.address}</id>`)
})

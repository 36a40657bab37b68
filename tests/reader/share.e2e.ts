import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import sharp from 'sharp'
import { publishSmallIssue } from '../support/editor-api.ts'

test('a page names its picture, which is there at its size, for other sites too, and kept', async ({
  page,
  request,
}) => {
  for (const address of ['/roundtable/343', '/roundtable/343/xu-tao']) {
    await page.goto(address)
    const meta = (property: string) => page.locator(`meta[property="${property}"]`).getAttribute('content')
    const picture = new URL((await meta('og:image')) ?? '')
    expect(picture.pathname).toBe(`${address}.share.png`)
    const answer = await request.get(picture.pathname)
    expect(answer.status()).toBe(200)
    expect(answer.headers()).toMatchObject({
      'content-type': 'image/png',
      'cross-origin-resource-policy': 'cross-origin',
    })
    expect(await sharp(await answer.body()).metadata()).toMatchObject({
      width: Number(await meta('og:image:width')),
      height: Number(await meta('og:image:height')),
    })
    const etag = answer.headers().etag ?? ''
    const again = await request.get(picture.pathname, { headers: { 'If-None-Match': etag } })
    expect(again.status()).toBe(304)
  }
})

test('the pictures of what was withdrawn are gone at once', async ({ request }) => {
  const issue = await publishSmallIssue(request, { title: '将要撤下的图片' })
  const files = [`${issue.address}.cover.png`, `${issue.address}/xu-tao.poster.png`]
  for (const file of files) expect((await request.get(file)).status()).toBe(200)
  await issue.withdraw('应作者要求撤下。')
  for (const file of files) expect((await request.get(file)).status()).toBe(410)
})

test('P2 a correction can be compared word by word while the series opens it, and not a moment longer', async ({
  page,
  request,
}) => {
  const issue = await publishSmallIssue(request, { title: '上合组织天津峰会的成果' })
  await issue.change({ title: '上合组织青岛峰会的成果' })
  await issue.correct('标题中的地名有误。')
  const comparison = `${issue.address}/compare/1-2`
  expect((await request.get(comparison)).status()).toBe(404)
  await page.goto(issue.address)
  await expect(page.locator('a[href*="/compare/"]')).toHaveCount(0)

  await issue.changeSeries({ opensSuperseded: true })
  await page.goto(issue.address)
  await page.locator('.notice a').click()
  await expect(page).toHaveURL(comparison)
  await expect(page.locator('.compared-lines del')).toContainText('天津')
  await expect(page.locator('.compared-lines ins')).toContainText('青岛')
  await expect(page.locator('[style]')).toHaveCount(0)
  for (const [width, colorScheme] of [
    [360, 'dark'],
    [1280, 'light'],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    await page.screenshot({ path: test.info().outputPath(`comparison-${width}.png`), fullPage: true })
  }

  await issue.changeSeries({ opensSuperseded: false })
  expect((await request.get(comparison)).status()).toBe(404)
})

import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'

const address = '/roundtable/343/page'

const widthOf = (page: Page) =>
  page.locator('.sheet').evaluate((sheet) => sheet.getBoundingClientRect().width)

for (const [name, colorScheme, width] of [
  ['a phone', 'light', 360],
  ['a dark desk', 'dark', 1440],
] as const) {
  test(`the newspaper page fits ${name}, and axe finds nothing`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 900 })
    await page.goto(address)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  })
}

test('a phone has one column; on a desk, the columns of an article end within two lines of each other', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto(address)
  expect(await readColumnEnds(page)).toHaveLength(1)
  await page.setViewportSize({ width: 1440, height: 900 })
  const ends = await readColumnEnds(page)
  expect(ends).toHaveLength(3)
  const line = await page
    .locator('.sheet')
    .evaluate((sheet) => parseFloat(getComputedStyle(sheet).lineHeight))
  expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(2.5 * line)
})

/** Answers where each column of the first article ends, by the glyphs of its last line. */
async function readColumnEnds(page: Page): Promise<number[]> {
  return page
    .locator('.sheet-columns')
    .first()
    .evaluate((columns) => {
      const range = document.createRange()
      range.selectNodeContents(columns)
      const { left, width } = columns.getBoundingClientRect()
      const count = Number.parseInt(getComputedStyle(columns).columnCount, 10) || 1
      const ends = Array.from({ length: count }, () => 0)
      for (const line of range.getClientRects()) {
        const column = Math.min(count - 1, Math.floor(((line.left - left + 1) / width) * count))
        ends[column] = Math.max(ends[column] ?? 0, line.bottom)
      }
      return ends
    })
}

test('plus and minus within the page, and its buttons, say how large it is', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(address)
  const before = await widthOf(page)
  await page.locator('.broadsheet').focus()
  await page.keyboard.press('+')
  await expect(page.locator('[data-zoom-level]')).toHaveText('125%')
  expect(await widthOf(page)).toBeCloseTo(before * 1.25, 0)
  await page.keyboard.press('-')
  await page.keyboard.press('-')
  expect(await widthOf(page)).toBeLessThan(before)
  await page.keyboard.press('0')
  expect(await widthOf(page)).toBeCloseTo(before, 0)
  await page.getByRole('button', { name: '放大' }).click()
  await expect(page.locator('[data-zoom-level]')).toHaveText('125%')
})

test('it prints as one page on A3 and on A2', async ({ page }) => {
  await page.goto(address)
  for (const format of ['A3', 'A2']) {
    const pdf = (await page.pdf({ format })).toString('latin1')
    expect(pdf.match(/\/Type ?\/Page\b/g)).toHaveLength(1)
  }
})

test('the issue leads to the page and its PDFs, which are PDFs', async ({ page, request }) => {
  await page.goto('/roundtable/343')
  for (const name of [/^版面PDF/, /^全文PDF/]) {
    const href = (await page.getByRole('link', { name }).getAttribute('href')) ?? ''
    const answer = await request.get(href)
    expect(answer.headers()['content-type']).toBe('application/pdf')
    expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-')
  }
  await page.getByRole('link', { name: '报纸版面' }).click()
  await expect(page).toHaveURL(address)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('擘画上合组织发展新蓝图')
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(/\/roundtable\/343$/)
  await page.getByRole('link', { name: '返回本期' }).click()
  await expect(page).toHaveURL('/roundtable/343')
})

import { expect, type Page, test } from '@playwright/test'

const panel = '.reading-settings'

test.describe('reading settings', () => {
  test('set the page at once, and the next page before its first paint', async ({ page }) => {
    await page.goto('/roundtable/343')
    const before = await fontSizeOf(page)
    await page.locator(`${panel} summary`).click()
    await page.getByLabel('适老大字').check()
    expect(await fontSizeOf(page)).toBeGreaterThan(before * 1.4)
    await page.getByLabel('深色').check()
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        const { dataset } = document.documentElement
        if (list.getEntries().length > 0) dataset.painted ??= `${dataset.size} ${dataset.theme}`
      }).observe({ type: 'paint', buffered: true })
    })
    await page.goto('/roundtable')
    await expect(page.locator('html')).toHaveAttribute('data-painted', 'largest dark')
    await expect(page.getByLabel('适老大字')).toBeChecked()
  })

  test('are forgotten at a press', async ({ page }) => {
    await page.goto('/')
    const before = await fontSizeOf(page)
    await page.locator(`${panel} summary`).click()
    await page.getByLabel('小', { exact: true }).check()
    await page.getByRole('button', { name: '恢复默认' }).click()
    expect(await fontSizeOf(page)).toBe(before)
    await page.reload()
    expect(await fontSizeOf(page)).toBe(before)
  })

  test('stand within the window where the menu sends their button to another line', async ({ page }) => {
    const width = 360
    await page.setViewportSize({ width, height: 700 })
    await page.goto('/roundtable/343')
    await page.locator(`${panel} summary`).click()
    const box = await page.locator(`${panel} form`).boundingBox()
    if (!box) throw new Error('The panel is not shown')
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(width)
  })

  test('are reached and left by keyboard', async ({ page }) => {
    await page.goto('/')
    const summary = page.locator(`${panel} summary`)
    await summary.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('html')).toHaveAttribute('data-size', 'small')
    await page.keyboard.press('Escape')
    await expect(page.locator(panel)).not.toHaveAttribute('open')
    await expect(summary).toBeFocused()
  })

  test('are not offered without scripts', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto('/')
    await expect(page.locator(panel)).toBeHidden()
    await context.close()
  })
})

test.describe('copying', () => {
  test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']))

  test('takes the text that the button names, and says so', async ({ page }) => {
    await openFixture(
      page,
      `<pre id="cite"> 徐涛. 343 \n</pre>
       <button type="button" data-copy="cite" data-copied="已复制" data-copy-failed="未能复制">复制</button>
       <button type="button" data-copy="none" data-copied="已复制" data-copy-failed="未能复制">无</button>`,
    )
    await page.getByRole('button', { name: '复制', exact: true }).click()
    await expect(page.getByRole('status')).toHaveText('已复制')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('徐涛. 343')
    await page.getByRole('button', { name: '无' }).click()
    await expect(page.getByRole('status')).toHaveText('未能复制')
  })

  test('takes a page of styled text as it looks', async ({ page }) => {
    await page.route('**/styled', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<p style="color: red">红</p>' }),
    )
    await openFixture(
      page,
      '<button type="button" data-copy-from="/styled" data-copied="已复制">复制</button>',
    )
    await page.getByRole('button').click()
    await expect(page.getByRole('status')).toHaveText('已复制')
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const read = async (type: string) => (await item?.getType(type))?.text()
      return { html: await read('text/html'), plain: await read('text/plain') }
    })
    expect(copied.html).toContain('color: red')
    expect(copied.plain).toBe('红')
  })
})

test.describe('search as you type', () => {
  test.beforeEach(async ({ page }) => {
    await page.route('**/search/suggest?q=*', (route) =>
      route.fulfill({ json: ['徐', ['徐涛', '徐州'], ['专家'], ['/experts/xu-tao']] }),
    )
    await openFixture(
      page,
      `<form action="/search" data-suggest="/search/suggest" data-suggest-label="建议" data-suggest-count="{count}条">
         <input type="search" name="q" aria-label="搜索"></form>`,
    )
    await page.getByLabel('搜索').fill('徐')
    await expect(page.getByRole('option')).toHaveCount(2)
  })

  test('is a combobox that says how much it found', async ({ page }) => {
    await expect(page.getByRole('combobox')).toHaveAttribute('aria-expanded', 'true')
    await expect(page.getByRole('listbox', { name: '建议' })).toBeVisible()
    await expect(page.getByRole('status')).toHaveText('2条')
  })

  test('is walked by arrow keys, through the field itself, and left by Escape', async ({ page }) => {
    const field = page.getByRole('combobox')
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('option', { selected: true })).toHaveText('徐涛 专家')
    await expect(field).toHaveValue('徐涛')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(field).toHaveValue('徐')
    await expect(page.getByRole('option', { selected: true })).toHaveCount(0)
    await page.keyboard.press('ArrowUp')
    await expect(field).toHaveValue('徐州')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('listbox')).toBeHidden()
  })

  test('goes to the page of a line, or searches for its words', async ({ page }) => {
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL('/experts/xu-tao')
    await page.goBack()
    await page.getByLabel('搜索').fill('徐')
    await page.getByRole('option', { name: '徐州' }).click()
    await page.waitForURL('/search?q=%E5%BE%90%E5%B7%9E')
  })
})

/** Opens a page of the test's own on the site, with the site's script and policy. */
async function openFixture(page: Page, body: string): Promise<void> {
  await page.goto('/')
  const script = await page.locator('script[src^="/assets/built/"]').getAttribute('src')
  await page.route('**/fixture', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!DOCTYPE html><html lang="zh"><head><title>-</title><script src="${script}"></script></head><body>${body}</body></html>`,
    }),
  )
  await page.goto('/fixture')
}

async function fontSizeOf(page: Page): Promise<number> {
  return page
    .locator('main p')
    .first()
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
}

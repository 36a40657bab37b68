import { expect, type Page, test } from '@playwright/test'

const headings = '.site-name, h1.title, .headline:not(.headline-absent), .front-pieces h3, .link-headline'

/** Answers the text of each heading that is not wholly set in a face that the page brought. */
async function findSystemSet(page: Page): Promise<string[]> {
  const client = await page.context().newCDPSession(page)
  await client.send('DOM.enable')
  await client.send('CSS.enable')
  const { root } = await client.send('DOM.getDocument')
  const { nodeIds } = await client.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: headings })
  expect(nodeIds.length).toBeGreaterThan(1)
  const set = await Promise.all(
    nodeIds.map(async (nodeId) => {
      const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId })
      const { outerHTML } = await client.send('DOM.getOuterHTML', { nodeId })
      return fonts.every(({ isCustomFont }) => isCustomFont) ? [] : [outerHTML]
    }),
  )
  await client.detach()
  return set.flat()
}

for (const address of ['/', '/roundtable/343', '/roundtable/343/xu-tao', '/hant/roundtable/343']) {
  test(`every glyph of the headings of ${address} is of the face that comes with the page`, async ({
    page,
  }) => {
    await page.goto(address)
    await page.evaluate(() => document.fonts.ready)
    expect(await findSystemSet(page)).toEqual([])
  })
}

test('files of the face are immutable, and weigh at most 40 kB', async ({ page, request }) => {
  const files: string[] = []
  page.on('request', (asked) => {
    if (new URL(asked.url()).pathname.startsWith('/fonts/')) files.push(asked.url())
  })
  await page.goto('/roundtable/343')
  await page.evaluate(() => document.fonts.ready)
  expect(files.map((file) => file.replace(/.*\./, '')).toSorted()).toEqual(['css', 'woff2'])
  for (const file of files) {
    const answer = await request.get(file)
    expect(answer.headers()['cache-control']).toBe('public, max-age=31536000, immutable')
    expect((await answer.body()).length).toBeLessThanOrEqual(40_000)
  }
  expect((await request.get('/fonts/roundtable/343/0000000000000000.woff2')).status()).toBe(404)
})

for (const width of [360, 1280]) {
  test(`nothing moves when the face arrives late, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/fonts/**/*.woff2', async (route) => {
      await held
      await route.continue()
    })
    await page.addInitScript(() => {
      let sum = 0
      const note = () => {
        document.documentElement.dataset.shift = String(sum)
      }
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0
        note()
      }).observe({ type: 'layout-shift', buffered: true })
      document.addEventListener('DOMContentLoaded', note)
    })
    await page.goto('/roundtable/343', { waitUntil: 'domcontentloaded' })
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
        }),
    )
    const before = await readPlaces(page)
    release()
    await page.evaluate(() => document.fonts.ready)
    expect(await findSystemSet(page)).toEqual([])
    expect(await readPlaces(page)).toEqual(before)
    const shift = await page.evaluate(() => document.documentElement.dataset.shift)
    expect(shift).toBe('0')
  })
}

async function readPlaces(page: Page): Promise<string[]> {
  return page.locator('h1, h2, h3, p').evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return [x, y, width, height].map(Math.round).join()
    }),
  )
}

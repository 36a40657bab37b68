import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { publishSmallIssue } from '../support/editor-api.ts'

const looks = [
  { width: 360, size: 'standard', theme: 'light' },
  { width: 360, size: 'largest', theme: 'dark' },
  { width: 1280, size: 'large', theme: 'light' },
]

/** Proves of the page that is open that it fits and that axe finds nothing, in every look. */
async function checkLooks(page: Page, name: string): Promise<void> {
  for (const { width, size, theme } of looks) {
    await page.setViewportSize({ width, height: 800 })
    await page.evaluate((look) => Object.assign(document.documentElement.dataset, look), { size, theme })
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow, `${name} at ${width} px, ${size}`).toBeLessThanOrEqual(0)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations, `${name} at ${width} px, ${size}, ${theme}`).toEqual([])
    const path = `test-results/looks/${name}-${width}-${size}-${theme}.png`
    if (process.env.LOOKS) await page.screenshot({ path, fullPage: true })
  }
}

const front = {
  kicker: '学习贯彻中央经济工作会议精神·智库专家谈高质量发展',
  subtitle: '——在复杂严峻的外部环境中把握战略主动',
  pageLabel: '第10版\uFF1A智库',
  credits: [{ role: '责任编辑', names: ['王宁', '李四光'] }],
}

test('a very long title, and all the furniture of a page', async ({ page, request }) => {
  const title =
    '以更高水平开放推动区域经济一体化进程迈上新台阶\uFF1A从产业链供应链安全到绿色低碳转型的系统性观察与政策建议'
  const headline = '非常长的小标题也要排得体面\uFF1A安全合作内涵持续丰富并不断走深走实'
  const { address } = await publishSmallIssue(request, { title, front, headlines: [headline] })
  for (const path of [address, `${address}/xu-tao`]) {
    await page.goto(path)
    await checkLooks(page, path === address ? 'long-title' : 'long-headline')
    const text = (await page.locator('main').textContent()) ?? ''
    for (const words of ['第1期', '第10版', '2025年9月3日', '责任编辑\uFF1A王宁、李四光'])
      expect(text).toContain(words)
  }
})

test('twelve answers to one question', async ({ page, request }) => {
  const headlines = Array.from({ length: 12 }, (_, index) => `安全合作内涵持续丰富之${index + 1}`)
  const { address } = await publishSmallIssue(request, { title: '十二家言', headlines })
  await page.goto(address)
  await expect(page.locator('.piece')).toHaveCount(12)
  await checkLooks(page, 'twelve-answers')
  await page.goto(`${address}/xu-tao`)
  await expect(page.locator('.others li')).toHaveCount(11)
})

test('an English issue', async ({ page, request }) => {
  const title = 'Charting a New Course for the Shanghai Cooperation Organisation'
  const headlines = ['Security Co-operation Grows Richer']
  const { address } = await publishSmallIssue(request, { title, headlines, locale: 'en' })
  await page.goto(address)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB')
  await checkLooks(page, 'english')
})

test('the settings and the citations of an issue, opened', async ({ page }) => {
  await page.goto('/roundtable/343')
  await page.locator('.reading-settings summary').click()
  await page.locator('.cite summary').click()
  await checkLooks(page, 'opened')
})

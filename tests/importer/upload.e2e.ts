import { expect, type Page, test } from '@playwright/test'
import { refuseFile } from '../../src/importer/refusals.ts'
import { signIn } from '../support/desk-page.ts'
import { makeDocx, makePdf } from './support/make-files.ts'
import { openUpload, waitForReview } from './support/review-page.ts'
import { unreadableFiles } from './support/unreadable-files.ts'

const question = '如何看待绿色转型的成本\uFF1F'
const answer = '张三\uFF08某某研究院院长\uFF09\uFF1A转型要算长远账。成本会随规模下降\uFF0C收益会逐年增加。'

test('a .docx that is dropped anywhere on the page and a .pdf that is chosen are read', async ({ page }) => {
  await signIn(page, 'editor')
  await openUpload(page)
  await drop(page, { name: '绿色转型.docx', bytes: makeDocx(['绿色转型新路径', question, answer]) })
  await waitForReview(page)
  await expect(page.locator('.review-issue')).toContainText(question)
  await expect(page.locator('.review-piece__signature')).toContainText('张三 某某研究院院长')

  await openUpload(page)
  const lines = ['绿色转型新路径', question, answer].map((text, index) => ({
    text,
    x: 60,
    y: 700 - index * 40,
    size: index === 0 ? 24 : 10,
  }))
  await choose(page, { name: '绿色转型.pdf', bytes: makePdf(lines) })
  await waitForReview(page)
  await expect(page.locator('.review-issue')).toContainText('转型要算长远账')
})

test('a text that is pasted with its formatting keeps bold beginnings as run-in leads', async ({ page }) => {
  await signIn(page, 'editor')
  await openUpload(page)
  const paragraphs = [
    '绿色转型新路径',
    question,
    '张三\uFF08某某研究院院长\uFF09\uFF1A转型要算长远账。',
    '<b>成本逐步下降。</b>成本会随规模下降\uFF0C收益会逐年增加。',
  ]
  const html = paragraphs.map((text) => `<p>${text}</p>`).join('')
  await page.getByLabel('或者粘贴文字').evaluate((field, copied) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', copied)
    clipboardData.setData('text/plain', copied.replaceAll(/<[^>]+>/gu, '\n'))
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
  await expect(page.locator('#import-paste-state')).toContainText('已连同格式一起粘贴')
  await page.getByRole('button', { name: '导入文字' }).click()
  await waitForReview(page)
  await expect(page.locator('.review-piece__paragraph strong')).toHaveText('成本逐步下降。')
})

test('each kind of bad input says in one sentence what to do, and nothing is stored', async ({ page }) => {
  await signIn(page, 'editor')
  await openUpload(page)
  const before = await countImports(page)
  for (const { name, reason, make } of unreadableFiles) {
    await test.step(name, async () => {
      await choose(page, { name, bytes: make() })
      const alert = page.locator('.import-upload__refusal')
      await expect(alert).toHaveText(refuseFile(reason).sentences.zh)
      await expect(alert).toBeFocused()
    })
  }
  expect(await countImports(page)).toBe(before)
})

test('an upload that is given up is not kept, and says so', async ({ page }) => {
  await signIn(page, 'editor')
  await openUpload(page)
  const before = await countImports(page)
  await page.route('**/api/imports', async (route) => {
    if (route.request().method() === 'POST') await page.getByRole('button', { name: '取消' }).click()
    else await route.continue()
  })
  await choose(page, { name: '绿色转型.txt', bytes: Buffer.from(answer) })
  await expect(page.getByRole('status').filter({ hasText: '没有保存任何内容' })).toBeFocused()
  await page.unroute('**/api/imports')
  expect(await countImports(page)).toBe(before)
})

type GivenFile = { name: string; bytes: Uint8Array }

async function choose(page: Page, { name, bytes }: GivenFile): Promise<void> {
  const buffer = Buffer.from(bytes)
  await page.locator('.import-drop input').setInputFiles({ name, mimeType: '', buffer })
}

async function drop(page: Page, { name, bytes }: GivenFile): Promise<void> {
  const content = Buffer.from(bytes).toString('base64')
  const dataTransfer = await page.evaluateHandle(
    (given) => {
      const letters = Uint8Array.from(atob(given.content), (letter) => letter.charCodeAt(0))
      const transfer = new DataTransfer()
      transfer.items.add(new File([letters], given.name))
      return transfer
    },
    { name, content },
  )
  await page.dispatchEvent('.import-upload__lead', 'drop', { dataTransfer })
}

async function countImports(page: Page): Promise<number> {
  const answer = await page.request.get('/api/imports?limit=1&depth=0')
  // The shape of Payload's own lists.
  const { totalDocs } = (await answer.json()) as { totalDocs: number }
  return totalDocs
}

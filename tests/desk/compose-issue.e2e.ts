import { expect, type Page, test } from '@playwright/test'
import { logIn, typeParagraphs } from '../support/desk-page.ts'
import { makeSeriesOverApi } from '../support/editor-api.ts'
import { makeUniqueName } from '../support/unique-name.ts'

const title = makeUniqueName('绿色转型的新路径')
const question = '如何看待绿色转型的成本\uFF1F'
const paragraphs = ['转型要算长远账。', '成本会随规模下降。']

test('an editor logs in, composes a small issue by hand and publishes it; a reader sees it; the API serves it', async ({
  page,
  request,
  browser,
}) => {
  const series = await makeSeriesOverApi(request)
  const expert = `张${makeUniqueName('san').replaceAll('-', '')}`
  await logIn(page, 'editor')
  await page.getByRole('link', { name: '新建一期' }).click()
  await expect(page).toHaveURL(/\/issues\/\d+/)
  const missing = page.locator('.press-panel .press-missing li')
  await expect(missing).toHaveText([/还没有标题/, /还没有问题和稿件/])

  await fillFrontMatter(page, series.name)
  await page.getByPlaceholder('写下问题').fill(question)
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('问题 1 的文字')).toHaveValue(question)
  await expect(missing).toHaveText([/还没有回答/])

  await page.getByRole('button', { name: '给问题 1 添加回答' }).click()
  await writeAnswer(page, expert)
  await expect(page.locator('.running-order__open', { hasText: expert })).toContainText('17 字')
  await expect(page.locator('.press-panel output')).toHaveText(/齐备/)

  await page.getByRole('button', { name: '签发', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: `签发“${title}”` })
  await expect(dialog.locator('dl')).toContainText('首次刊发')
  await dialog.getByRole('button', { name: '签发', exact: true }).click()
  await expect(dialog).toContainText(`已刊发\uFF1A第7期`)
  const address = (await dialog.getByRole('link', { name: '查看公开页面' }).getAttribute('href')) ?? ''
  expect(address).toBe(`/${series.slug}/7`)

  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await reader.goto(address)
  await expect(reader.locator('h1')).toHaveText(title)
  await expect(reader.locator('.question')).toHaveText(question)
  expect(await reader.locator('.piece .text > p').allTextContents()).toEqual(paragraphs)
  await expect(reader.locator('.piece')).toContainText('某某研究院院长')
  await reader.context().close()

  const found = await request.get('/api/issues', {
    params: { 'where[title][equals]': title, locale: 'zh', depth: 0 },
    headers: { Authorization: '' },
  })
  expect(await found.json()).toMatchObject({ docs: [{ title, slug: '7', _status: 'published' }] })
})

async function fillFrontMatter(page: Page, series: string): Promise<void> {
  await page.locator('#field-series input').fill(series)
  await page.getByRole('option', { name: series }).click()
  await page.locator('#field-number').fill('7')
  await page.locator('#field-totalNumber').fill('7')
  await page.locator('#field-title').fill(title)
  await typeParagraphs(page.locator('.rich-text-lexical[data-field-path="lead"]'), ['本期请专家谈绿色转型。'])
}

/** Signs with an expert who is not on file yet, and writes the text. */
async function writeAnswer(page: Page, expert: string): Promise<void> {
  const drawer = page.locator('dialog.doc-drawer').first()
  await drawer.locator('#field-bylines__0__expert .relationship-add-new__add-button').click()
  const file = page.locator('dialog.doc-drawer').last()
  await file.getByRole('button', { name: /添加\s*任职/ }).click()
  await file.locator('#field-affiliations__0__title').fill('某某研究院院长')
  await file.locator('#field-name').fill(expert)
  await file.getByRole('button', { name: '保存' }).click()
  await expect(file.getByRole('heading', { name: expert })).toBeVisible()
  await expect(page.getByText('成功创建')).toBeVisible()
  await file.locator('.doc-drawer__header-close').click()
  await expect(drawer.locator('#field-bylines__0__name')).toHaveValue(expert)
  await expect(drawer.locator('#field-bylines__0__titlesAsPrinted')).toHaveValue('某某研究院院长')
  await drawer.locator('#field-headline').fill('算清长远账')
  await typeParagraphs(drawer.locator('.rich-text-lexical[data-field-path="body"]'), paragraphs)
  // What was typed a moment ago is saved on closing, without a question.
  await drawer.locator('.doc-drawer__header-close').click()
  await expect(drawer).toBeHidden()
}

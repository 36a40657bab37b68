import { type APIRequestContext, expect, type Locator, type Page, test } from '@playwright/test'
import { presets } from '../../../src/review/process/presets.ts'
import { signIn } from '../../support/desk-page.ts'
import { makeUniqueName } from '../../support/unique-name.ts'
import { openDeskOverApi } from '../support/desk-over-api.ts'

async function makeDailySeries(request: APIRequestContext): Promise<number> {
  const desk = openDeskOverApi(request)
  const slug = makeUniqueName('series')
  const { doc } = await desk.act<{ doc: { id: number } }>('chief-editor', '/api/series?locale=zh', {
    name: slug,
    slug,
    numberLabel: '第{number}期',
    numbering: 'continuous',
    totalNumberScope: 'series',
    timeZone: 'Asia/Shanghai',
    process: presets.daily,
  })
  return doc.id
}

async function openProcess(page: Page, series: number): Promise<Locator> {
  await page.goto(`/admin/collections/series/${series}`)
  const process = page.getByRole('group', { name: '审校流程' })
  await expect(process.getByText('值班总编签发').first()).toBeVisible()
  return process
}

function save(page: Page): Promise<void> {
  return page.getByRole('button', { name: '保存', exact: true }).click()
}

test('a chief editor changes the steps of a series; what does not hold together is named, and not saved', async ({
  page,
  request,
}) => {
  const series = await makeDailySeries(request)
  await signIn(page, 'chief-editor')
  const process = await openProcess(page, series)
  await process.getByRole('button', { name: '“值班总编签发”上移' }).click()
  await expect(process.getByRole('alert')).toBeVisible()
  await save(page)
  await expect(page.locator('.toast-error')).toBeVisible()
  await process.getByRole('button', { name: '“值班总编签发”下移' }).click()
  await expect(process.getByRole('alert')).toHaveCount(0)

  await process.getByRole('button', { name: '修改“复审”' }).click()
  await process.getByLabel('名称\uFF08中文\uFF09').fill('')
  await save(page)
  await expect(page.locator('.toast-error').first()).toBeVisible()
  await process.getByLabel('名称\uFF08中文\uFF09').fill('二审')
  await process.getByLabel('由谁签字').selectOption({ label: '总编辑' })
  await save(page)
  await expect(page.locator('.toast-success')).toBeVisible()
  await page.reload()
  await expect(process.getByText('整版签字\uFF0C由总编辑 · 与初审不是同一人').first()).toBeVisible()
  await expect(process.getByRole('button', { name: '修改“二审”' })).toBeVisible()
  await expect(process.getByRole('radio', { name: '自定' })).toBeChecked()
})

test('who does not lead the house sees the steps and cannot change them', async ({ page, request }) => {
  const series = await makeDailySeries(request)
  await signIn(page, 'section-editor')
  const process = await openProcess(page, series)
  await expect(process).toContainText('流程由总编辑或管理员设定。')
  await expect(process.getByRole('button')).toHaveCount(0)
  await expect(process.getByRole('radio').first()).toBeDisabled()
})

import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { openIssue, signIn } from '../support/desk-page.ts'
import { publishSmallIssue } from '../support/editor-api.ts'
import { makeUniqueName } from '../support/unique-name.ts'

/** Brings a file into the list of wordings, as its keeper does at the desk. */
async function importWordings(page: Page, text: string): Promise<void> {
  await page.goto('/admin/collections/wordings')
  await chooseWordings(page, text)
}

async function chooseWordings(page: Page, text: string): Promise<void> {
  const file = { name: 'wordings.csv', mimeType: 'text/csv', buffer: Buffer.from(text) }
  await page.locator('.list-exchange input[type="file"]').setInputFiles(file)
}

/** What is selected, in a line of a form or in a rich text. */
function readSelection(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document
    if (!(activeElement instanceof HTMLInputElement)) return String(document.getSelection())
    return activeElement.value.slice(activeElement.selectionStart ?? 0, activeElement.selectionEnd ?? 0)
  })
}

test('a list is imported at the desk; a bad line is named and nothing of its file is taken', async ({
  page,
}) => {
  const wording = makeUniqueName('wording')
  await signIn(page, 'section-editor')
  await importWordings(page, `用语,程度\n${wording},严重\n另一个,很严重\n`)
  await expect(page.locator('.list-exchange [role="alert"]')).toContainText('第3行')
  await expect(page.locator('.collection-list')).not.toContainText(wording)
  await importWordings(page, `用语,程度,改用\n${wording},警告,别的\n`)
  await expect(page.locator('.list-exchange output')).toContainText('新增1行')
  await expect(page.locator('table')).toContainText(wording)
})

test('a way that is taken the moment an import shows in its list is not lost to the reading of the list', async ({
  page,
}) => {
  const wording = makeUniqueName('wording')
  await signIn(page, 'section-editor')
  await page.goto('/admin/collections/wordings')
  await expect(page).toHaveURL(/limit=/)
  await page.evaluate(() => {
    const own = history.replaceState.bind(history)
    // The router tells the address of what it has just shown: the click comes before what the list does then.
    history.replaceState = (...told) => {
      own(...told)
      history.replaceState = own
      queueMicrotask(() => document.querySelector<HTMLElement>('a[href$="/admin/edition-checks"]')?.click())
    }
  })
  await chooseWordings(page, `用语,程度\n${wording},警告\n`)
  await expect(page.getByRole('button', { name: '开始复查' })).toBeVisible()
})

test('the panel shows what the checks find at each save, leads there, and waives alike ones with one reason', async ({
  page,
  request,
}) => {
  const wording = makeUniqueName('wording')
  await signIn(page, 'section-editor')
  await importWordings(page, `用语,程度,改用\n${wording},严重,别的写法\n`)
  await expect(page.locator('.list-exchange output')).toContainText('新增1行')
  const { id } = await publishSmallIssue(request, { title: '检查与豁免' })
  await openIssue(page, id)
  const panel = page.locator('.checks-panel')
  await expect(panel).toContainText('相对日期')
  await page.locator('#field-title').fill(`论${wording}`)
  await page.locator('#field-subtitle').fill(`再论${wording}`)
  const grave = panel.getByRole('region', { name: '严重' })
  await expect(grave).toContainText('共2处')
  await expect(grave).toContainText('建议改为“别的写法”')
  await expect(panel.locator('output')).toContainText('其中2处严重')

  await grave.getByRole('button', { name: `再论${wording}` }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#field-subtitle')).toBeFocused()
  expect(await readSelection(page)).toBe(wording)

  await grave.getByRole('button', { name: '豁免这2处' }).click()
  const dialog = page.getByRole('dialog', { name: '豁免检查结果' })
  await dialog.getByLabel('理由').fill('引文原样')
  await dialog.getByRole('button', { name: '豁免' }).click()
  await expect(grave).toHaveCount(0)
  await panel.getByText('已豁免 2').click()
  await expect(panel.locator('.checks-panel__waived')).toContainText('引文原样')

  const { violations } = await new AxeBuilder({ page }).include('.checks-panel').analyze()
  expect(violations.map((one) => one.id)).toEqual([])
  await page.setViewportSize({ width: 360, height: 800 })
  await panel.scrollIntoViewIfNeeded()
  expect(await panel.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true)
})

test('a finding in a piece opens it with the words selected in its text', async ({ page, request }) => {
  const { id } = await publishSmallIssue(request, { title: '跳到原处' })
  await signIn(page, 'editor')
  await openIssue(page, id)
  const panel = page.locator('.checks-panel')
  await panel.getByText('提示').first().click()
  await panel.getByRole('button', { name: '今年是重要的' }).click()
  await expect(page.locator('.doc-drawer [contenteditable="true"]').first()).toContainText('今年是重要的')
  await expect.poll(() => readSelection(page)).toBe('今年')
})

test('an editor holds today’s list against what is published', async ({ page, request }) => {
  const title = `论${makeUniqueName('title')}`
  await publishSmallIssue(request, { title })
  await signIn(page, 'section-editor')
  await importWordings(page, `用语,程度\n${title},严重\n`)
  await expect(page.locator('.list-exchange output')).toContainText('新增1行')
  await page.getByRole('link', { name: '复查已刊发各期' }).click()
  await page.getByRole('button', { name: '开始复查' }).click()
  await expect(page.locator('.edition-checks output')).toContainText('期有结果')
  await expect(page.locator('.edition-checks__list')).toContainText(`“${title}”不得使用`)
})

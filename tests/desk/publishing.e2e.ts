import { expect, type Page, test } from '@playwright/test'
import { openIssue, signIn } from '../support/desk-page.ts'
import { publishSmallIssue } from '../support/editor-api.ts'

async function openPublishDialog(page: Page) {
  await page.getByRole('button', { name: '签发', exact: true }).click()
  return page.getByRole('dialog', { name: /^签发/ })
}

test('a correction asks for a notice; a change by somebody else meanwhile is told before it is published', async ({
  page,
  request,
}) => {
  const issue = await publishSmallIssue(request, { title: '更正之前' })
  await signIn(page, 'editor')
  await openIssue(page, issue.id)
  const dialog = await openPublishDialog(page)
  await expect(dialog).toContainText('没有可以刊发的更改')
  await dialog.getByRole('button', { name: '取消' }).click()

  await page.locator('#field-title').fill('更正之后')
  await expect(page.locator('.press-status')).toHaveText(/有未刊发的更改/)
  await openPublishDialog(page)
  const confirm = dialog.getByRole('button', { name: '签发', exact: true })
  await expect(confirm).toBeDisabled()
  await dialog.getByLabel('更正说明').fill('改正标题。')
  await issue.change({ subtitle: '别人加的副题' })
  await confirm.click()
  await expect(dialog.getByRole('alert')).toHaveText(/刚才有人改动了本期/)
  await confirm.click()
  await expect(dialog).toContainText('已刊发')
  await page.goto(issue.address)
  await expect(page.locator('article')).toContainText('改正标题。')
  await expect(page.locator('article')).toContainText('别人加的副题')
})

test('by keyboard on a phone: what a correction puts right, a notice for staff alone, a difference that opens', async ({
  page,
  request,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const issue = await publishSmallIssue(request, { title: '旧的说法' })
  await issue.change({ title: '新的说法' })
  await signIn(page, 'editor')
  await openIssue(page, issue.id)
  const dialog = await openPublishDialog(page)
  await dialog.getByRole('radio', { name: /^文字/ }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(dialog.getByRole('radio', { name: /^人名职务/ })).toBeChecked()
  await dialog.getByLabel('更正说明').fill('来信指出，不宜公开。')
  await dialog.getByLabel('这条说明向读者公开').press('Space')
  await expect(dialog).toContainText('只有采编人员会看到')
  await dialog.getByLabel('读者可以逐词对照更正前后的文字').press('Space')
  expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false)
  await dialog.getByRole('button', { name: '签发', exact: true }).press('Enter')
  await expect(dialog).toContainText('已刊发')
  await page.goto(issue.address)
  const notice = page.locator('.notice')
  await expect(notice).toContainText('人名职务更正')
  await expect(page.locator('body')).not.toContainText('来信指出')
  await notice.getByRole('link').click()
  await expect(page.locator('del').last()).toHaveText(/旧/)
})

test('a section editor withdraws and reinstates from the menu; an editor is not offered it', async ({
  page,
  request,
}) => {
  const issue = await publishSmallIssue(request, { title: '撤回与恢复' })
  await signIn(page, 'section-editor')
  await openIssue(page, issue.id)
  await page.locator('.doc-controls__popup .popup-button').click()
  await page.locator('#action-withdraw-issue').click()
  await page.getByLabel('说明').fill('数据有误\uFF0C待核实。')
  await page.locator('#confirm-withdraw-issue').click()
  await expect(page.locator('.press-status')).toHaveText('已撤回')
  expect((await request.get(issue.address)).status()).toBe(410)

  await page.locator('.doc-controls__popup .popup-button').click()
  await page.locator('#action-reinstate-issue').click()
  await page.locator('#confirm-reinstate-issue').click()
  await expect(page.locator('.press-status')).toHaveText(/已刊发/)
  expect((await request.get(issue.address)).status()).toBe(200)

  await page.context().clearCookies()
  await signIn(page, 'editor')
  await openIssue(page, issue.id)
  await page.locator('.doc-controls__popup .popup-button').click()
  await expect(page.locator('#action-delete')).toBeVisible()
  await expect(page.locator('#action-withdraw-issue')).toHaveCount(0)
})

test('the preview shows the draft while it is typed, and nobody without a session sees it', async ({
  page,
  request,
  browser,
}) => {
  const { id, address } = await publishSmallIssue(request, { title: '预览之前' })
  await signIn(page, 'editor')
  await openIssue(page, id)
  await page.locator('#live-preview-toggler').click()
  const preview = page.frameLocator('#live-preview-iframe')
  await expect(preview.locator('h1')).toHaveText('预览之前')
  await page.locator('#field-title').fill('正在打字')
  await expect(preview.locator('h1')).toHaveText('正在打字')
  await page.locator('#live-preview-toggler').click()

  const stranger = await browser.newContext()
  const answer = await stranger.request.get(`/preview/zh/issues/${id}`)
  expect(answer.status()).toBe(404)
  expect(answer.headers()['cache-control']).toContain('no-store')
  expect(await answer.text()).not.toContain('正在打字')
  expect(await (await stranger.request.get(address)).text()).toContain('预览之前')
  await stranger.close()
})

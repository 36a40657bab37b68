import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import PostalMime, { type Email } from 'postal-mime'
import { makeSharedText, openWindow } from '../../coediting/support/shared-text.ts'
import { type DemoPerson, openDeskOverApi } from '../../review/support/desk-over-api.ts'
import { readDemoLogin } from '../../setup/demo-login.ts'
import { makeUniqueName } from '../../support/unique-name.ts'

async function findPerson(request: APIRequestContext, person: DemoPerson): Promise<number> {
  const headers = await openDeskOverApi(request).headersOf(person)
  const response = await request.get('/api/people/me', { headers })
  // Payload's own answer; a wrong one fails the next step.
  return ((await response.json()) as { user: { id: number } }).user.id
}

async function readAll(request: APIRequestContext, person: DemoPerson): Promise<void> {
  await openDeskOverApi(request).act(person, '/api/inbox/read-all', { upTo: '2100-01-01T00:00:00Z' })
}

const countOf = (page: Page) => page.locator('.inbox-bell__count')

/** Answers the mails to somebody that the site has written so far, as files: it has no mail server here. */
async function readMails(address: string): Promise<Email[]> {
  const folder = join(process.env.DATA_DIR ?? '', 'mail')
  const names = await readdir(folder).catch(() => [])
  const mails = await Promise.all(
    names
      .filter((name) => name.endsWith('.eml'))
      .map(async (name) => PostalMime.parse(await readFile(join(folder, name)))),
  )
  return mails.filter(({ to }) => to?.some((recipient) => recipient.address === address))
}

test('a mention raises the count in an open window at once; the inbox leads to the place and is read by then', async ({
  baseURL,
  browser,
  request,
}) => {
  const { answerId } = await makeSharedText(request)
  await readAll(request, 'editor')
  const site = { baseURL, browser, request }
  const page = await openWindow(site, { person: 'editor', path: '/admin' })
  await expect(countOf(page)).toHaveAttribute('data-unread', '0')
  await expect(page.getByRole('link', { name: '收件箱\uFF0C没有未读' })).toBeVisible()

  const body = makeUniqueName('请核对')
  await openDeskOverApi(request).act('chief-editor', '/api/threads', {
    room: `answers:${answerId}:body:zh`,
    on: { printed: { blockId: '', start: 0, quote: '第一段', prefix: '', suffix: '' } },
    body,
    mentions: [await findPerson(request, 'editor')],
  })
  // Sooner than the window asks by itself.
  await expect(countOf(page)).toHaveText('1', { timeout: 25_000 })

  await page.getByRole('link', { name: '收件箱\uFF0C1 条未读' }).click()
  const line = page.locator('.inbox__line', { hasText: body })
  await expect(line).toContainText('提到你')
  const { violations } = await new AxeBuilder({ page }).include('.inbox').analyze()
  expect(violations).toEqual([])
  await line.locator('.inbox__title').click()
  await page.waitForURL(new RegExp(`/admin/collections/answers/${answerId}\\?.*thread=\\d+`))
  await expect(countOf(page)).toHaveAttribute('data-unread', '0')
  await page.context().close()
})

test('the inbox works by keyboard and on a phone, and tells empty from read', async ({
  baseURL,
  browser,
  request,
}) => {
  const { issueId } = await makeSharedText(request)
  const note = makeUniqueName('请读')
  await readAll(request, 'proofreader')
  await openDeskOverApi(request).act('editor', '/api/tasks', {
    document: { relationTo: 'issues', value: issueId },
    assignee: await findPerson(request, 'proofreader'),
    due: '2099-12-31',
    note: `${note}\uFF0C${'很长的说明'.repeat(60)}`,
  })
  const site = { baseURL, browser, request }
  const page = await openWindow(site, { person: 'proofreader', path: '/admin/inbox' })
  await page.setViewportSize({ width: 360, height: 740 })
  const line = page.locator('.inbox__line', { hasText: note })
  await expect(line).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false)
  const mark = line.getByRole('button', { name: /标为已读/ })
  await mark.focus()
  await page.keyboard.press('Enter')
  await expect(line.getByRole('button', { name: /标为未读/ })).toBeFocused()
  // The list is asked for anew whenever something may have come: the line that somebody is on stays.
  const again = page.waitForResponse(/\/api\/inbox\?only=unread/)
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await again
  await expect(line.getByRole('button', { name: /标为未读/ })).toBeFocused()
  await expect(countOf(page)).toHaveAttribute('data-unread', '0')
  await page.getByRole('button', { name: '全部', exact: true }).click()
  await expect(line).toBeVisible()
  await page.getByRole('button', { name: /^未读/ }).click()
  await expect(page.locator('.inbox__empty')).toHaveText('没有未读的消息。')
  await page.context().close()
})

test('a task is given on its document, seen on the dashboard, mailed, done, and told to whoever gave it', async ({
  baseURL,
  browser,
  request,
}) => {
  test.slow()
  const { answerId } = await makeSharedText(request)
  await readAll(request, 'section-editor')
  const site = { baseURL, browser, request }
  const note = makeUniqueName('核对引文')
  const giver = await openWindow(site, {
    person: 'section-editor',
    path: `/admin/collections/answers/${answerId}?locale=zh`,
  })
  await giver.getByRole('button', { name: '布置任务' }).click()
  const dialog = giver.getByRole('dialog', { name: '布置任务' })
  const names = dialog.getByLabel('交给')
  await names.selectOption({ value: String(await findPerson(request, 'proofreader')) })
  await dialog.getByLabel('期限').fill('2099-12-31')
  await dialog.getByLabel('说明').fill(note)
  await dialog.getByRole('button', { name: '保存' }).click()
  await expect(dialog).toBeHidden()
  await expect(giver.locator('.tasks__item', { hasText: note })).toContainText('2099-12-31 到期')

  const doer = await openWindow(site, { person: 'proofreader', path: '/admin' })
  const mine = doer.locator('.tasks-for-me li', { hasText: note })
  await expect(mine).toContainText('2099-12-31 到期')
  const { email } = readDemoLogin('proofreader')
  await expect
    .poll(async () => (await readMails(email)).some(({ text }) => text?.includes(note)), { timeout: 60_000 })
    .toBe(true)

  await mine.getByRole('link').click()
  const item = doer.locator('.tasks__item--meant', { hasText: note })
  await item.scrollIntoViewIfNeeded()
  await item.getByRole('button', { name: '标为完成' }).click()
  await expect(doer.locator('.tasks summary')).toHaveText('已了结 1 项')
  await expect(countOf(giver)).toHaveAttribute('data-unread', '1', { timeout: 25_000 })
  await giver.goto('/admin/inbox')
  await expect(giver.locator('.inbox__line', { hasText: note })).toContainText('任务完成')
  await giver.context().close()
  await doer.context().close()
})

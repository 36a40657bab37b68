import { type APIRequestContext, type Browser, expect, type Page, test } from '@playwright/test'
import type { InvitationsAnswer } from '../../../src/discussion/invitations/answers.ts'
import { makeSharedText, openText } from '../../coediting/support/shared-text.ts'
import { openDeskOverApi } from '../../review/support/desk-over-api.ts'

/** As an in-app browser of a small phone: touch, no hover, 360 px. */
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, locale: 'zh-CN' }

async function inviteOverApi(
  request: APIRequestContext,
  { answerId, right }: { answerId: number; right: 'read' | 'comment' | 'write' },
): Promise<string> {
  const { act } = openDeskOverApi(request)
  const wish = { name: '许涛', right, days: 14 }
  const { invitations } = await act<InvitationsAnswer>('editor', `/api/answers/${answerId}/invitations`, wish)
  return invitations[0]?.link ?? ''
}

async function openOnPhone(browser: Browser, link: string, more: object = {}): Promise<Page> {
  const context = await browser.newContext({ ...phone, ...more })
  const page = await context.newPage()
  await page.goto(link)
  return page
}

test('an expert opens the link on a phone, confirms the signature and agrees; a cut by an editor leaves a consent to an earlier text', async ({
  baseURL,
  browser,
  request,
}) => {
  const { answerId } = await makeSharedText(request, { paragraphs: ['安全合作是优先方向。', '这一句要删。'] })
  const desk = openDeskOverApi(request)
  const window = await openText({ baseURL, browser, request }, { person: 'editor', answerId })
  const panel = window.page.locator('.invitations')
  await panel.getByRole('button', { name: '邀请专家' }).click()
  await panel.getByRole('button', { name: '生成链接' }).click()
  await expect(panel.getByText('尚未同意刊发')).toBeVisible()
  const list = await request.get(`/api/answers/${answerId}/invitations?locale=zh`, {
    headers: await desk.headersOf('editor'),
  })
  const { invitations } = (await list.json()) as InvitationsAnswer
  const page = await openOnPhone(browser, invitations[0]?.link ?? '')

  await expect(page.getByText('这一句要删。')).toBeVisible()
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(360)
  await page.getByRole('button', { name: '署名无误' }).click()
  await expect(page.getByText('已记下\uFF1A署名无误。')).toBeVisible()
  await page.getByRole('button', { name: '同意刊发' }).click()
  await expect(page.getByText('您同意刊发。谢谢。')).toBeVisible()

  await window.go('end')
  for (let count = 0; count < '这一句要删。'.length; count += 1) await window.press('Backspace')
  await window.waitFor('saved')
  await page.reload()
  await expect(page.getByText(/您 .* 同意的是先前的文字/)).toBeVisible()
  await expect(page.locator('.comparison del')).toContainText('这一句要删')
  await window.page.bringToFront()
  await window.page.reload()
  await expect(panel.getByText('同意的是先前的文字')).toBeVisible()
  await panel.getByRole('button', { name: '看看此后改了什么' }).click()
  await expect(panel.locator('.comparison del')).toContainText('这一句要删')
  await page.context().close()
  await window.page.context().close()
})

test('all that an expert is asked for works without scripts, and is said in English too', async ({
  browser,
  request,
}) => {
  const { answerId } = await makeSharedText(request)
  const link = await inviteOverApi(request, { answerId, right: 'read' })
  const page = await openOnPhone(browser, link, { javaScriptEnabled: false })
  await page.getByRole('link', { name: 'English' }).click()
  await page.getByRole('button', { name: 'I have read it' }).click()
  await page.getByText('It should be different').click()
  await page.getByLabel('What should be printed').fill('应为所长')
  await page.getByRole('button', { name: 'Tell the editor' }).click()
  await expect(page.getByText('应为所长')).toBeVisible()
  await page.getByRole('button', { name: 'Agree to publication' }).click()
  await expect(page.getByText('Noted: you agree to publication. Thank you.')).toBeVisible()
  await page.getByRole('button', { name: 'Take back my consent' }).click()
  await expect(page.getByText('Noted: you have taken back your consent.')).toBeVisible()
  await page.context().close()
})

test('where the series says so, an issue waits for the consent of its expert', async ({ request }) => {
  const { answerId, issueId } = await makeSharedText(request)
  const desk = openDeskOverApi(request)
  const headers = await desk.headersOf('editor')
  const issue = await (await request.get(`/api/issues/${issueId}?draft=true&depth=0`, { headers })).json()
  await desk.patch('chief-editor', `series/${issue.series}`, { consentRule: 'stop' })
  await inviteOverApi(request, { answerId, right: 'read' })
  const press = await (await request.get(`/api/issues/${issueId}/press?locale=zh`, { headers })).json()
  expect(press.missing).toMatchObject([{ code: 'no-consent', target: { id: answerId } }])
  const refused = await request.post(`/api/issues/${issueId}/publish`, {
    data: { hash: press.hash, locale: 'zh' },
    headers,
  })
  expect(refused.status()).toBe(409)
  expect(await refused.text()).toContain('许涛还没有同意刊发')
})

test('an expert with a link writes in the text together with an editor, until the invitation is revoked', async ({
  baseURL,
  browser,
  request,
}) => {
  const { answerId } = await makeSharedText(request)
  const link = await inviteOverApi(request, { answerId, right: 'write' })
  const window = await openText({ baseURL, browser, request }, { person: 'editor', answerId })
  const page = await openOnPhone(browser, link)
  await page.getByRole('button', { name: '修改正文' }).click()
  const state = page.locator('[data-coediting-state]')
  await expect(state).toHaveAttribute('data-coediting-state', 'saved')
  const text = page.locator('.guest-editable')
  await expect(text.locator('p')).toHaveText(['第一段。', '第二段。'])
  await text.locator('p').last().click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type('专家加一句。')
  await expect(window.text.locator('p')).toHaveText(['第一段。', '第二段。专家加一句。'])
  await expect(window.page.locator('.coediting-carets__name')).toHaveText('许涛')
  await window.go('start')
  await window.type('编辑加。')
  await expect(text.locator('p')).toHaveText(['编辑加。第一段。', '第二段。专家加一句。'])
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(window.text.locator('p')).toHaveText(['编辑加。第一段。', '第二段。'])

  await window.page.locator('.invitations').getByRole('button', { name: '撤回' }).click()
  await expect(state).toHaveAttribute('data-coediting-state', /no-access|signed-out/)
  await page.getByRole('link', { name: /回到审阅/ }).click()
  await expect(page.getByRole('heading', { name: '这份邀请已经撤回' })).toBeVisible()
  await page.context().close()
  await window.page.context().close()
})

test('an editor asks an expert about some words, and the expert answers by the link', async ({
  baseURL,
  browser,
  request,
}) => {
  const { answerId } = await makeSharedText(request, { paragraphs: ['贸易额增长了三成。'] })
  const link = await inviteOverApi(request, { answerId, right: 'comment' })
  const desk = openDeskOverApi(request)
  const printed = { blockId: '', start: 0, quote: '增长了三成', prefix: '', suffix: '' }
  const window = await openText({ baseURL, browser, request }, { person: 'editor', answerId })
  const panel = window.page.locator('.invitations')
  await desk.act('editor', '/api/threads', {
    room: `answers:${answerId}:body:zh`,
    on: { printed },
    body: '这个数字出自哪里?',
  })
  await panel.getByText('请专家看批注').click()
  await panel.getByRole('checkbox', { name: /增长了三成.*这个数字出自哪里/u }).check()
  await expect(panel.getByText('请专家看批注\uFF08已给 1 条\uFF09')).toBeVisible()

  await panel.screenshot({ path: 'test-results/ask-the-expert.png' })

  const page = await openOnPhone(browser, link)
  const thread = page.locator('.guest-comments article')
  await expect(thread).toContainText('这个数字出自哪里?')
  await page.getByRole('link', { name: '编辑有 1 处批注请您答复' }).click()
  await thread.locator('summary').click()
  await thread.getByRole('textbox').fill('出自海关总署年报')
  await page.screenshot({ path: 'test-results/expert-asked.png', fullPage: true })
  await thread.getByRole('button').click()
  await expect(thread).toContainText('出自海关总署年报')
  await expect(page.getByRole('link', { name: /请您答复/u })).toHaveCount(0)
  await expect(window.page.locator('.threads-card')).toContainText('出自海关总署年报')
  await window.page.reload()
  await panel.getByText('请专家看批注').click()
  await expect(panel.getByRole('checkbox', { name: /增长了三成/u })).toBeDisabled()
  await page.context().close()
  await window.page.context().close()
})

test('a link that is wrong says calmly what to do', async ({ browser, baseURL }) => {
  const page = await openOnPhone(browser, `${baseURL}/invitations/1-${'0'.repeat(64)}`)
  await expect(page.getByRole('heading', { name: '这个链接打不开' })).toBeVisible()
  await page.context().close()
})

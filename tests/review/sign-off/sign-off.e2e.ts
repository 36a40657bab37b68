import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { presets } from '../../../src/review/process/presets.ts'
import { signIn } from '../../support/desk-page.ts'
import { toRichText } from '../../support/rich-text.ts'
import { makeReviewedIssueOverApi, type ReviewedIssue } from '../support/reviewed-issue-over-api.ts'
import {
  chosenTarget,
  focusPanel,
  openSignOff,
  printedPage,
  selectOnPage,
  spoken,
  waitForPage,
} from '../support/sign-off-page.ts'

const headlines = ['安全合作内涵持续丰富', '经济合作空间积极拓展']

async function signUpTo(
  issue: ReviewedIssue,
  last: 'first-review' | 'second-review' | 'proof',
): Promise<void> {
  for (const unit of issue.answers) await issue.sign('editor', { step: 'first-review', unit })
  if (last === 'first-review') return
  await issue.sign('section-editor', { step: 'second-review' })
  if (last === 'proof') await issue.sign('proofreader', { step: 'proof' })
}

test('an editor passes piece by piece by the keyboard alone, and is led to the next', async ({
  page,
  request,
}) => {
  const issue = await makeReviewedIssueOverApi(request, {
    process: presets.daily,
    title: '键盘审签',
    headlines,
  })
  await signIn(page, 'editor')
  await openSignOff(page, issue.id)
  await expect(chosenTarget(page)).toHaveText(/^初审 · .*安全合作内涵持续丰富/)
  await page.keyboard.press('p')
  const dialog = page.getByRole('dialog', { name: /^通过/ })
  await expect(dialog.getByLabel('意见')).toBeFocused()
  await page.keyboard.type('事实准确。')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(dialog.getByRole('button', { name: '签字通过' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(spoken(page)).toHaveText('已签字。')
  await expect(chosenTarget(page)).toHaveText(/^初审 · .*经济合作空间积极拓展/)
  await page.keyboard.press('5')
  await expect(page.locator('.sign-off-line--signed')).toContainText('意见\uFF1A事实准确。')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: '用键盘审签' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('.sign-off-rail__scroll')).toBeFocused()
})

test('a proofreader queries selected words, and the editor answers; both stand at the words on the page', async ({
  page,
  request,
}) => {
  const issue = await makeReviewedIssueOverApi(request, { process: presets.daily, title: '质疑', headlines })
  await signUpTo(issue, 'second-review')
  await signIn(page, 'proofreader')
  await openSignOff(page, issue.id)
  await selectOnPage(page, '机制化建设')
  await focusPanel(page)
  await page.keyboard.press('q')
  const asking = page.getByRole('dialog', { name: '提出质疑' })
  await expect(asking.getByLabel('所指的文字')).toHaveValue('机制化建设')
  await asking.getByLabel('问题').fill('成果有哪些\uFF1F')
  await asking.getByRole('button', { name: '提出' }).click()
  await expect(spoken(page)).toHaveText('质疑已提出。')
  await page.keyboard.press('4')
  await page.keyboard.press('j')
  await expect(page.locator('.sign-off-line--warning button[aria-current="true"]')).toContainText(
    '成果有哪些',
  )

  await page.context().clearCookies()
  await signIn(page, 'editor')
  await openSignOff(page, issue.id)
  await page.keyboard.press('4')
  await page.keyboard.press('j')
  await page.keyboard.press('a')
  const answering = page.getByRole('dialog', { name: '答复质疑' })
  await answering.getByLabel('答复').fill('见第二段。')
  await answering.getByRole('button', { name: '答复' }).click()
  await expect(spoken(page)).toHaveText('已答复。')
  await expect(page.locator('.sign-off-line--done')).toContainText('维持原文')
})

test('what was done is said once its dialog is gone and the keys work again', async ({ page, request }) => {
  const issue = await makeReviewedIssueOverApi(request, {
    process: presets.daily,
    title: '说出',
    paragraphs: ['近年来\uFF0C合作不断加深。'],
  })
  await signIn(page, 'editor')
  await openSignOff(page, issue.id)
  await page.keyboard.press('p')
  await expect(page.getByRole('dialog', { name: /^通过/ }).getByLabel('意见')).toBeFocused()
  await spoken(page).evaluate((output) => {
    new MutationObserver(() => {
      const { activeElement } = document
      const hasKeys = activeElement?.closest('.sign-off') !== null && !document.querySelector('.press-dialog')
      output.dataset['keysAt'] = `${output.textContent} ${hasKeys}`
      activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: '5', bubbles: true }))
    }).observe(output, { childList: true, characterData: true, subtree: true })
  })
  await page.getByRole('button', { name: '签字通过' }).click()
  await expect(spoken(page)).toHaveAttribute('data-keys-at', '已签字。 true')
  await expect(page.locator('.sign-off-tabs__tab--steps')).toHaveAttribute('aria-pressed', 'true')
})

test('a finding is waived with a reason where it is listed', async ({ page, request }) => {
  const issue = await makeReviewedIssueOverApi(request, {
    process: presets.daily,
    title: '检查',
    paragraphs: ['近年来\uFF0C合作不断加深。'],
  })
  await signIn(page, 'editor')
  await openSignOff(page, issue.id)
  await page.keyboard.press('3')
  const line = page.locator('.sign-off-line', { hasText: '近年来' }).first()
  await line.getByRole('button').first().click()
  await page.keyboard.press('w')
  const dialog = page.getByRole('dialog', { name: '豁免检查结果' })
  await dialog.getByLabel('理由').fill('刊期已写明。')
  await dialog.getByRole('button', { name: '豁免' }).click()
  await expect(line).toContainText('已豁免\uFF1A刊期已写明。')
})

test('when the text changes while the view is open, nothing is signed, the change is shown, and what was typed is kept', async ({
  page,
  request,
}) => {
  const issue = await makeReviewedIssueOverApi(request, { process: presets.daily, title: '正在签字' })
  await signUpTo(issue, 'first-review')
  await signIn(page, 'section-editor')
  await openSignOff(page, issue.id)
  await page.keyboard.press('p')
  const dialog = page.getByRole('dialog', { name: /^通过/ })
  await dialog.getByLabel('意见').fill('同意送校。')
  const [answer = 0] = issue.answers
  await issue.change('chief-editor', answer, {
    body: toRichText(['安全合作是优先方向\uFF0C更是共同的责任。']),
  })
  await dialog.getByRole('button', { name: '签字通过' }).click()
  await expect(dialog.getByRole('alert')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('.sign-off-changed')).toContainText('刚才有人改动了文字')
  await waitForPage(page)
  await expect(printedPage(page).locator('.piece .text')).toContainText('更是共同的责任')
  await page.locator('.sign-off-tabs__tab--steps').click()
  await expect(page.locator('.sign-off-line--stale')).toContainText('已过时')
  await page.getByRole('button', { name: '签字之后又改过' }).click()
  await expect(page.locator('.comparison ins').first()).toBeVisible()
})

test('改后付印: exactly the listed changes, verified by a second person, release the issue; more or less does not', async ({
  page,
  request,
}) => {
  const issue = await makeReviewedIssueOverApi(request, { process: presets.daily, title: '改后付印' })
  await signUpTo(issue, 'proof')
  await signIn(page, 'chief-editor')
  await openSignOff(page, issue.id)
  await selectOnPage(page, '优先方向')
  await focusPanel(page)
  await page.keyboard.press('m')
  const listing = page.getByRole('dialog', { name: '改后付印' })
  await listing.getByRole('button', { name: '加入选中的文字' }).click()
  await listing.getByLabel('改为').fill('优先领域')
  await listing.getByRole('button', { name: '签改后付印' }).click()
  await expect(spoken(page)).toHaveText('已签改后付印。')

  const [answer = 0] = issue.answers
  const second = '机制化建设不断取得丰硕成果。'
  await issue.change('editor', answer, {
    body: toRichText(['安全合作是优先领域\uFF0C也是大家的期待。', second]),
  })
  await page.context().clearCookies()
  await signIn(page, 'editor')
  await openSignOff(page, issue.id)
  await page.keyboard.press('m')
  const verifying = page.getByRole('dialog', { name: '核红' })
  await expect(verifying.locator('.sign-off-unequal ins')).toContainText('大家')
  await expect(verifying.getByRole('button', { name: '核红无误' })).toBeDisabled()
  await page.keyboard.press('Escape')
})

test('a chief editor reads the page and what changed and signs on a phone', async ({ page, request }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const issue = await makeReviewedIssueOverApi(request, {
    process: presets.daily,
    title: '手机签字',
    headlines,
  })
  await signUpTo(issue, 'proof')
  await signIn(page, 'chief-editor')
  await openSignOff(page, issue.id)
  await page.getByRole('button', { name: '版面', exact: true }).click()
  await expect(printedPage(page).locator('h1')).toBeVisible()
  await expectNoViolations(page, '.sign-off')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await page.getByRole('button', { name: '改动', exact: false }).first().click()
  await expect(page.locator('.sign-off-rail__scroll')).toBeVisible()
  await page.locator('#sign-off-pass').click()
  const dialog = page.getByRole('dialog', { name: /^通过\uFF1A值班总编签发/ })
  await expectNoViolations(page, '.press-dialog')
  await dialog.getByRole('button', { name: '签字通过' }).click()
  await expect(spoken(page)).toHaveText('已签字。')
})

test('a signature on paper counts once another person has compared it with its scan', async ({
  page,
  request,
}) => {
  const issue = await makeReviewedIssueOverApi(request, { process: presets['one-review'], title: '纸上签字' })
  await signIn(page, 'section-editor')
  await openSignOff(page, issue.id)
  await page.keyboard.press('p')
  const dialog = page.getByRole('dialog', { name: /^通过/ })
  await dialog.getByLabel('是在纸上签的字').check()
  const scan = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  await dialog.getByLabel(/^扫描件/).setInputFiles({ name: 'scan.png', mimeType: 'image/png', buffer: scan })
  await dialog.getByLabel('纸上签字的人').fill('李主任')
  await dialog.getByRole('button', { name: '登记纸上签字' }).click()
  await expect(spoken(page)).toHaveText('已签字。')
  expect((await issue.review('chief-editor')).phase).not.toBe('released')

  await page.context().clearCookies()
  await signIn(page, 'chief-editor')
  await openSignOff(page, issue.id)
  await page.keyboard.press('5')
  await page.getByRole('button', { name: '核对纸样…' }).click()
  const verifying = page.getByRole('dialog', { name: '核对纸上签字' })
  await expect(verifying.getByRole('img')).toBeVisible()
  await verifying.getByRole('button', { name: '签字属实' }).click()
  await expect(spoken(page)).toHaveText('已核对。')
  expect((await issue.review('chief-editor')).phase).toBe('released')
})

test('the record tells it all in words', async ({ page, request }) => {
  const issue = await makeReviewedIssueOverApi(request, { process: presets.daily, title: '审稿记录' })
  await signUpTo(issue, 'proof')
  await signIn(page, 'reader')
  await page.goto(`/admin/review/${issue.id}/record?locale=zh`)
  await expect(page.locator('.record-sheet').getByRole('status')).toContainText('记录完整')
  await expect(page.locator('.record-sheet')).toContainText('初审通过\uFF1A“安全合作内涵持续丰富”')
  await expectNoViolations(page, '.record-sheet')
})

async function expectNoViolations(page: Page, ours: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(ours).analyze()
  expect(violations).toEqual([])
}

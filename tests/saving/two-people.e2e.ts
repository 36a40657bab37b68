import { type Browser, expect, type Page, test } from '@playwright/test'
import type { Role } from '../../src/kernel/access.ts'
import { signIn } from '../support/desk-page.ts'
import { makeTopics, publishSmallIssue } from '../support/editor-api.ts'
import { makeUniqueName } from '../support/unique-name.ts'

async function openIssue(browser: Browser, { person, id }: { person: Role; id: number }): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN' })
  const page = await context.newPage()
  await signIn(page, person)
  await page.goto(`/admin/collections/issues/${id}?locale=zh`)
  await expect(page.locator('#field-title')).toBeVisible()
  await expect(page.locator('form[data-form-ready="true"]').first()).toBeVisible()
  return page
}

/** Waits until a save with these words is answered. */
async function waitUntilSaved(page: Page, text: string): Promise<void> {
  await page.waitForResponse((response) => {
    const request = response.request()
    return request.method() === 'PATCH' && (request.postData() ?? '').includes(text)
  })
}

/** Types into a field and waits until its save is answered. */
async function write(page: Page, field: string, text: string): Promise<void> {
  const saved = waitUntilSaved(page, text)
  await page.locator(`#field-${field}`).fill(text)
  await saved
}

test('D2: two people in one form: different fields merge, the same field gives the choice', async ({
  browser,
  request,
}) => {
  const { id } = await publishSmallIssue(request, { title: makeUniqueName('同一表单') })
  const one = await openIssue(browser, { person: 'editor', id })
  const other = await openIssue(browser, { person: 'chief-editor', id })

  // Different fields: both stand, and the second form takes in what the first has saved.
  await write(one, 'kicker', '引题甲')
  await write(other, 'subtitle', '副题乙')
  await expect(other.locator('#field-kicker')).toHaveValue('引题甲')
  await one.reload()
  await expect(one.locator('#field-kicker')).toHaveValue('引题甲')
  await expect(one.locator('#field-subtitle')).toHaveValue('副题乙')

  // The same field: the second is asked, with both values; what is typed stays, and other fields go on being saved.
  await write(one, 'title', '甲的标题')
  await write(other, 'title', '乙的标题')
  const panel = other.locator('.conflict-panel')
  await expect(panel).toContainText('甲的标题')
  await expect(panel).toContainText('乙的标题')
  await expect(panel).toContainText('责任编辑')
  await expect(other.locator('#field-title')).toHaveValue('乙的标题')
  await write(other, 'pageLabel', '12')
  await expect(panel).toBeVisible()
  await expect(other.locator('#field-title')).toHaveValue('乙的标题')

  // Keeping one's own, by the keyboard.
  const saved = other.waitForResponse((response) => response.request().method() === 'PATCH' && response.ok())
  await panel.getByRole('button', { name: /^保留我写的/ }).focus()
  await other.keyboard.press('Enter')
  await saved
  await expect(panel).toHaveCount(0)
  await one.reload()
  await expect(one.locator('#field-title')).toHaveValue('乙的标题')
  await expect(one.locator('#field-pageLabel')).toHaveValue('12')

  // Taking theirs.
  await write(one, 'title', '甲的新标题')
  await write(other, 'title', '乙的新标题')
  await panel.getByRole('button', { name: /^用现在的/ }).click()
  await expect(other.locator('#field-title')).toHaveValue('甲的新标题')
  await expect(panel).toHaveCount(0)
  await write(other, 'kicker', '引题乙')
  await other.reload()
  await expect(other.locator('#field-title')).toHaveValue('甲的新标题')
  await expect(other.locator('#field-kicker')).toHaveValue('引题乙')
})

for (const before of [[], ['subtitle']]) {
  test(`D2: what is typed while a choice is being saved is saved as well, after ${before.length} other saves`, async ({
    browser,
    request,
  }) => {
    const { id } = await publishSmallIssue(request, { title: makeUniqueName('边存边写') })
    const one = await openIssue(browser, { person: 'editor', id })
    const other = await openIssue(browser, { person: 'chief-editor', id })
    // Payload forgets each second time that something was typed during a save: both are tried.
    for (const field of before) await write(other, field, '先写的')
    await write(one, 'title', '甲的标题')
    await write(other, 'title', '乙的标题')
    const panel = other.locator('.conflict-panel')
    await expect(panel).toBeVisible()

    const [answered, typed] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    await other.route(`**/api/issues/${id}?**`, async (route) => {
      if (route.request().method() !== 'PATCH') return route.continue()
      const response = await route.fetch()
      answered.resolve()
      await typed.promise
      return route.fulfill({ response })
    })
    await panel.getByRole('button', { name: /^用现在的/ }).click()
    await answered.promise
    const saved = waitUntilSaved(other, '引题乙')
    // The answer comes after the words, and before autosave looks for them.
    await other.locator('#field-kicker').fill('引题乙')
    typed.resolve()
    await saved
    await other.reload()
    await expect(other.locator('#field-title')).toHaveValue('甲的标题')
    await expect(other.locator('#field-kicker')).toHaveValue('引题乙')
  })
}

test('D2: a row that another person deleted leaves an open form after its next save, with who deleted it', async ({
  browser,
  request,
}) => {
  const front = {
    credits: [
      { role: '责任编辑', names: ['甲某'] },
      { role: '美编', names: ['乙某'] },
    ],
  }
  const { id } = await publishSmallIssue(request, { title: makeUniqueName('删去一行'), front })
  const one = await openIssue(browser, { person: 'editor', id })
  const other = await openIssue(browser, { person: 'chief-editor', id })
  await expect(other.locator('[id^="field-credits__"]').first()).toBeVisible()

  const removed = one.waitForResponse((response) => response.request().method() === 'PATCH' && response.ok())
  await one.locator('#credits-row-1 .array-actions__button').click()
  await one.locator('.array-actions__remove').filter({ visible: true }).click()
  await removed

  await write(other, 'kicker', '另一处')
  await expect(other.locator('#credits-row-1')).toHaveCount(0)
  await expect(other.locator('#credits-row-0')).toBeVisible()
  await expect(other.locator('.payload-toast-item')).toContainText('删去了一条版面署名')
  await expect(other.locator('.payload-toast-item')).toContainText('美编')
  await other.reload()
  await expect(other.locator('#field-kicker')).toHaveValue('另一处')
  await expect(other.locator('#credits-row-1')).toHaveCount(0)
})

test('D2: a conflict over related documents shows their titles on both sides', async ({
  browser,
  request,
}) => {
  const { id, change } = await publishSmallIssue(request, { title: makeUniqueName('主题之争') })
  const [theirs, mine] = [makeUniqueName('安全合作'), makeUniqueName('经贸往来')]
  const other = await openIssue(browser, { person: 'chief-editor', id })
  const [theirTopic] = await makeTopics(request, [theirs, mine])
  await change({ topics: [theirTopic] })

  await other.locator('#field-topics input').first().fill(mine)
  await other.locator('.rs__option', { hasText: mine }).click()
  const panel = other.locator('.conflict-panel')
  await expect(panel.locator('.conflict-choice__side').first()).toContainText(mine)
  await expect(panel.locator('.conflict-choice__side').last()).toContainText(theirs)
  await panel.getByRole('button', { name: /^用现在的/ }).click()
  await expect(panel).toHaveCount(0)
  await expect(other.locator('#field-topics')).toContainText(theirs)
})

test('D2: while a choice is open a form is not left unasked and not published; once it is made, both go', async ({
  browser,
  request,
}) => {
  const { id } = await publishSmallIssue(request, { title: makeUniqueName('离开之前') })
  const one = await openIssue(browser, { person: 'editor', id })
  const other = await openIssue(browser, { person: 'chief-editor', id })
  await write(one, 'title', '甲的标题')
  await write(other, 'title', '乙的标题')
  const panel = other.locator('.conflict-panel')
  await expect(panel).toBeVisible()

  // A link of the admin: Payload's own question, and staying keeps what was typed.
  await other.locator('#nav-inbox').evaluate((link: HTMLElement) => link.click())
  const question = other.locator('#leave-without-saving')
  await expect(question).toBeVisible()
  await question.locator('#confirm-cancel').click()
  await expect(question).toBeHidden()
  await expect(other.locator('#field-title')).toHaveValue('乙的标题')

  // What is on the screen would not be what is printed.
  const publish = other.getByRole('button', { name: '签发', exact: true })
  await publish.click()
  await expect(other.getByText('还有修改没有存下')).toBeVisible()
  const dialog = other.getByRole('dialog', { name: /^签发/ })
  await expect(dialog).toBeHidden()

  // Once chosen, nothing holds the person back.
  const saved = other.waitForResponse((response) => response.request().method() === 'PATCH' && response.ok())
  await panel.getByRole('button', { name: /^保留我写的/ }).click()
  await saved
  await expect(panel).toHaveCount(0)
  await publish.click()
  await expect(dialog).toContainText('乙的标题')
  await other.keyboard.press('Escape')
  await other.locator('#nav-inbox').evaluate((link: HTMLElement) => link.click())
  await expect(other).toHaveURL(/\/admin\/inbox/u)
})

import { expect, type Page, test } from '@playwright/test'
import { openDeskOverApi } from '../review/support/desk-over-api.ts'
import {
  expectAllToRead,
  makeSharedText,
  openText,
  openWindow,
  type TextWindow,
  watchText,
} from './support/shared-text.ts'

test('three people write at one caret and in one paragraph: all see the same, by name, and each undoes only what is theirs', async ({
  baseURL,
  browser,
  request,
}) => {
  const { answerId } = await makeSharedText(request)
  const site = { baseURL, browser, request }
  const one = await openText(site, { person: 'editor', answerId })
  const two = await openText(site, { person: 'section-editor', answerId })
  const three = await openText(site, { person: 'chief-editor', answerId })
  const all = [one, two, three]
  for (const window of all) await window.go('end')
  await expect(one.page.locator('.coediting-carets__name')).toHaveCount(2)
  await expect(one.page.locator('.room-bar__people li')).toHaveCount(2)
  await Promise.all([one.type('甲甲甲'), two.type('乙乙乙'), three.type('丙丙丙')])
  for (const window of all) await window.waitFor('saved')
  const letters = async (window: TextWindow) => (await window.read())[1] ?? ''
  await expect.poll(async () => (await letters(one)).length).toBe('第二段。'.length + 9)
  const merged = await letters(one)
  for (const letter of ['甲', '乙', '丙']) expect(merged.split(letter)).toHaveLength(4)
  await expectAllToRead(all, ['第一段。', merged])

  await one.press('ControlOrMeta+z')
  await expectAllToRead(all, ['第一段。', merged.replaceAll('甲', '')])
  await one.press('ControlOrMeta+Shift+z')
  await expect.poll(async () => (await letters(two)).split('甲').length).toBe(4)
  await closeAll(all)
})

test('a word composed with an input method is not torn by what another types at the same place', async ({
  baseURL,
  browser,
  request,
}) => {
  const { answerId } = await makeSharedText(request)
  const site = { baseURL, browser, request }
  const one = await openText(site, { person: 'editor', answerId })
  const two = await openText(site, { person: 'section-editor', answerId })
  await one.go('end')
  await two.go('end')
  const keyboard = await one.page.context().newCDPSession(one.page)
  const compose = (text: string) =>
    keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  await compose('ni')
  await two.type('他人')
  await two.waitFor('saved')
  await compose('nihao')
  await two.type('再写')
  await two.waitFor('saved')
  expect((await one.read())[1]).toContain('第二段。nihao')
  expect((await one.read())[1]).not.toContain('他人')
  await keyboard.send('Input.insertText', { text: '你好' })
  await expect.poll(async () => ((await one.read())[1] ?? '').length).toBe('第二段。你好他人再写'.length)
  const [, merged = ''] = await one.read()
  expect(merged).toContain('你好')
  expect(merged).toContain('他人再写')
  await expectAllToRead([one, two], ['第一段。', merged])
  await closeAll([one, two])
})

test('somebody makes a word bold while another types in it, and both stand', async ({
  baseURL,
  browser,
  request,
}) => {
  const { answerId } = await makeSharedText(request)
  const site = { baseURL, browser, request }
  const one = await openText(site, { person: 'editor', answerId })
  const two = await openText(site, { person: 'section-editor', answerId })
  await one.go('start')
  await one.press('Shift+End')
  await two.go('start')
  await two.press('ArrowRight')
  await Promise.all([one.press('ControlOrMeta+b'), two.type('中间')])
  await expectAllToRead([one, two], ['第中间一段。', '第二段。'])
  await expect(two.text.locator('strong').first()).toContainText('第')
  await expect.poll(() => two.text.locator('strong').allInnerTexts()).toEqual(await boldIn(one))
  await closeAll([one, two])
})

test('edits made offline wait in the browser, outlive the closed tab, and merge on return; another person finds nothing of them', async ({
  baseURL,
  browser,
  request,
}) => {
  const { answerId } = await makeSharedText(request)
  const site = { baseURL, browser, request }
  const one = await openText(site, { person: 'editor', answerId })
  const two = await openText(site, { person: 'section-editor', answerId })
  const context = one.page.context()
  await one.go('end')
  await context.setOffline(true)
  await one.waitFor('offline')
  await one.type('离线')
  await expect(one.page.locator('.room-bar__state')).toContainText('你的 2 处修改留在本机')
  await two.go('start')
  await two.type('在线')
  await context.setOffline(false)
  await expectAllToRead([one, two], ['在线第一段。', '第二段。离线'])
  await one.waitFor('saved')

  await context.setOffline(true)
  await one.waitFor('offline')
  await one.type('关页之前')
  const address = one.page.url()
  await expect.poll(() => countKept(one.page)).toBeGreaterThan(0)
  await one.page.close()
  await context.setOffline(false)
  const page = await context.newPage()
  await page.goto(address)
  const again = await watchText(page)
  await expectAllToRead([again, two], ['在线第一段。', '第二段。离线关页之前'])
  await again.waitFor('saved')
  await closeAll([again, two])
})

test('a signature makes open texts read-only at once; what was typed offline is offered back, not lost and not forced in', async ({
  baseURL,
  browser,
  request,
}) => {
  const { presets } = await import('../../src/review/process/presets.ts')
  const { answerId, issueId } = await makeSharedText(request, { process: presets.journal })
  const site = { baseURL, browser, request }
  const one = await openText(site, { person: 'editor', answerId })
  const away = await openText(site, { person: 'editor', answerId })
  await away.go('end')
  await away.page.context().setOffline(true)
  await away.waitFor('offline')
  await away.type('来不及')
  const desk = openDeskOverApi(request)
  const { units } = await desk.review('editor', issueId)
  const hash = units.find(({ unit }) => unit === String(answerId) || Number(unit) === answerId)?.hash
  await desk.act('editor', `/api/issues/${issueId}/review/sign?locale=zh`, {
    step: 'first-review',
    unit: answerId,
    hash,
  })
  const signedAt = performance.now()
  await one.waitFor('read-only')
  // A second, and what a browser under load needs to show it.
  expect(performance.now() - signedAt).toBeLessThan(3_000)
  await expect(one.text).toHaveAttribute('contenteditable', 'false')
  await expect(one.page.locator('.room-bar__state')).toContainText('复审')

  await away.page.context().setOffline(false)
  await away.waitFor('read-only')
  await expect(away.page.locator('.room-bar__refused')).toContainText('第二段。来不及')
  await expectAllToRead([one, away], ['第一段。', '第二段。'])
  await closeAll([one, away])
})

test('Chinese and English are texts of their own, and whoever may only read types nothing', async ({
  baseURL,
  browser,
  request,
}) => {
  const { answerId } = await makeSharedText(request)
  const site = { baseURL, browser, request }
  const chinese = await openText(site, { person: 'editor', answerId })
  const english = await openText(site, { person: 'section-editor', answerId, locale: 'en' })
  const reader = await openText(site, { person: 'reader', answerId })
  await english.go('end')
  await english.type('In English.')
  await chinese.go('end')
  await chinese.type('中文。')
  await expectAllToRead([chinese, reader], ['第一段。', '第二段。中文。'])
  await expectAllToRead([english], ['In English.'])
  await expect(reader.text).toHaveAttribute('contenteditable', 'false')
  await reader.waitFor('read-only')
  await closeAll([chinese, english, reader])
})

test('the fields of a block reach the others, and belong to whoever is in them', async ({
  baseURL,
  browser,
  request,
}) => {
  const { answerId } = await makeSharedText(request)
  const site = { baseURL, browser, request }
  const one = await openText(site, { person: 'editor', answerId })
  const two = await openText(site, { person: 'section-editor', answerId })
  await one.go('end')
  await one.press('Enter')
  await one.type('/')
  await one.page.locator('.slash-menu-popup button', { hasText: '提要' }).click()
  const words = ({ text }: TextWindow) => text.locator('[data-lexical-decorator] textarea').first()
  await words(one).fill('合作共赢')
  await expect(words(two)).toHaveValue('合作共赢')
  await expect(two.text.locator('[data-coediting-block]')).toHaveCount(1)
  await one.go('start')
  await expect(two.text.locator('[data-coediting-block]')).toHaveCount(0)
  await words(two).fill('互利共赢')
  await expect(words(one)).toHaveValue('互利共赢')
  await one.waitFor('saved')
  await two.waitFor('saved')
  await closeAll([one, two])
})

test('publishing waits for edits that are not acknowledged yet, and publishes them', async ({
  baseURL,
  browser,
  request,
}) => {
  const { address, issueId } = await makeSharedText(request)
  const path = `/admin/collections/issues/${issueId}?locale=zh`
  const page = await openWindow({ baseURL, browser, request }, { person: 'chief-editor', path })
  const lead = await watchText(page, 'lead')
  await lead.go('end')
  await page.context().setOffline(true)
  await lead.waitFor('offline')
  await lead.type('最后一句。')
  await page.getByRole('button', { name: '签发', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: /^签发/ })
  await expect(dialog).toContainText('正在等最后的修改存好')
  await page.context().setOffline(false)
  await dialog.getByRole('button', { name: '签发', exact: true }).click()
  await expect(dialog).toContainText('已刊发')
  expect(await (await request.get(address)).text()).toContain('编者按。最后一句。')
  await closeAll([lead])
})

async function boldIn({ text }: TextWindow): Promise<string[]> {
  return text.locator('strong').allInnerTexts()
}

/** How many updates of texts this browser keeps. */
async function countKept(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const names = await indexedDB.databases()
    const counts = names.map(
      ({ name = '' }) =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open(name)
          opening.onsuccess = () => {
            const { result } = opening
            if (!result.objectStoreNames.contains('updates')) return resolve(0)
            const counting = result.transaction('updates').objectStore('updates').count()
            counting.onsuccess = () => {
              result.close()
              resolve(counting.result)
            }
          }
        }),
    )
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
  })
}

async function closeAll(windows: readonly TextWindow[]): Promise<void> {
  for (const { page } of windows) await page.context().close()
}

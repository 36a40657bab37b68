import { type APIRequestContext, type Browser, expect, type Page, test } from '@playwright/test'
import { Client } from 'pg'
import { presets } from '../../src/review/process/presets.ts'
import type { Process } from '../../src/review/process/process.ts'
import { sampleText } from '../importer/support/sample-pages.ts'
import { signIn } from '../support/desk-page.ts'
import { makeUniqueName } from '../support/unique-name.ts'
import { type DemoPerson, type DeskOverApi, openDeskOverApi } from './support/desk-over-api.ts'
import {
  chosenTarget,
  focusPanel,
  openSignOff,
  selectOnPage,
  spoken,
  waitForPage,
} from './support/sign-off-page.ts'

test.describe('a copy of issue 343 goes through three reviews and three proofs', () => {
  test('by six hands, with a query and a correction in second proof and a 改后付印; its record proves whole, and one changed character does not', async ({
    browser,
    request,
  }) => {
    test.setTimeout(600_000)
    const desk = openDeskOverApi(request)
    const issueId = await importCopy(request, desk, presets.journal)
    const pages = new Map<DemoPerson, Page>()
    const as = async (person: DemoPerson, address: string | null = null) => {
      const page = pages.get(person) ?? (await openDeskOf(browser, person))
      pages.set(person, page)
      if (address === null) await openSignOff(page, issueId)
      else await page.goto(address)
      return page
    }

    await test.step('初审 and 复审, piece by piece', async () => {
      await passAll(await as('editor'), { step: '初审', count: 4 })
      await passAll(await as('section-editor'), { step: '复审', count: 4 })
    })
    await test.step('终审, and 一校', async () => {
      await passAll(await as('chief-editor'), { step: '终审', count: 1 })
      await passAll(await as('proofreader'), { step: '一校', count: 1 })
    })
    await test.step('二校: a query, its answer, and the correction', async () => {
      const page = await as('proofreader-2')
      await selectOnPage(page, '安合作')
      await focusPanel(page)
      await page.keyboard.press('q')
      const asking = page.getByRole('dialog', { name: '提出质疑' })
      await asking.getByLabel('问题').fill('是否为“安全合作”\uFF1F')
      await asking.getByRole('button', { name: '提出' }).click()
      await expect(spoken(page)).toHaveText('质疑已提出。')
      const [query] = (await desk.review('editor', issueId)).queries
      await desk.act('editor', `/api/issues/${issueId}/review/queries/${query?.id}/answer`, {
        decision: 'changed',
        answer: '是\uFF0C漏了一字。',
      })
      await desk.replaceInBody('proofreader-2', { issueId, from: '进一步的安合作', to: '进一步的安全合作' })
      await openSignOff(page, issueId)
      await page.keyboard.press('2')
      await expect(page.locator('.sign-off-rail__scroll ins')).toContainText(['安全'])
      await passAll(page, { step: '二校', count: 1 })
    })
    await test.step('三校 and 通读', async () => {
      await passAll(await as('proofreader'), { step: '三校', count: 1 })
      await passAll(await as('editor'), { step: '通读', count: 1 })
    })
    await test.step('改后付印, the change, and 核红 by a second person', async () => {
      const [from, to] = ['显著推动了农业', '有力推动了农业']
      const page = await as('editor')
      await selectOnPage(page, from)
      await focusPanel(page)
      await page.keyboard.press('m')
      const listing = page.getByRole('dialog', { name: '改后付印' })
      await listing.getByRole('button', { name: '加入选中的文字' }).click()
      await listing.getByLabel('改为').fill(to)
      await listing.getByRole('button', { name: '签改后付印' }).click()
      await expect(spoken(page)).toHaveText('已签改后付印。')
      await desk.replaceInBody('editor', { issueId, from, to })
      const second = await as('proofreader')
      await second.keyboard.press('m')
      await second.getByRole('dialog', { name: '核红' }).getByRole('button', { name: '核红无误' }).click()
      await expect(spoken(second)).toHaveText('核红完成\uFF0C已付印。')
    })
    await test.step('only now it is published, and its page says so', async () => {
      const { hash } = await desk.review('editor', issueId)
      const { edition } = await desk.act<{ edition: { series: string; issueSlug: string } }>(
        'editor',
        `/api/issues/${issueId}/publish`,
        { hash, locale: 'zh' },
      )
      const page = await as('editor')
      await page.goto(`/${edition.series}/${edition.issueSlug}`)
      await expect(page.locator('main')).toContainText('进一步的安全合作')
      await expect(page.locator('main')).toContainText('有力推动了农业')
    })

    expect(await desk.verification(issueId)).toEqual({ whole: true, faults: [] })
    const seq = await replaceInRecord(issueId, { from: '同意。', to: '同意!' })
    const { whole, faults } = await desk.verification(issueId)
    const board = await as('chief-editor', '/admin/review')
    await expect(board.locator('.review-board__filters, .review-board__empty')).toBeVisible()
    await replaceInRecord(issueId, { from: '同意!', to: '同意。' })
    expect(whole).toBe(false)
    expect(faults.map((fault) => fault.seq)).toContain(seq)
    for (const page of pages.values()) await page.context().close()
  })
})

/** Imports the page of issue 343 into a series of its own with a process, and completes what print lost. */
async function importCopy(request: APIRequestContext, desk: DeskOverApi, process: Process): Promise<number> {
  const slug = makeUniqueName('journal')
  await desk.act('chief-editor', '/api/series?locale=zh', {
    name: slug,
    slug,
    publication: '经济日报',
    numberLabel: '第{number}期·总{totalNumber}期',
    numbering: 'continuous',
    totalNumberScope: 'series',
    timeZone: 'Asia/Shanghai',
    process,
  })
  const answer = await request.post(
    `/api/imports?locale=zh&filename=343.txt&commit=true&numbers=leave-out&series=${slug}`,
    { headers: { ...(await desk.headersOf('editor')), 'Content-Type': 'text/plain' }, data: sampleText },
  )
  expect(answer.status(), await answer.text()).toBe(201)
  const { issue } = (await answer.json()) as { issue: { id: number } }
  await desk.patch('editor', `issues/${issue.id}`, {
    number: 7,
    totalNumber: 12,
    printedOn: '2025-09-03T00:00:00.000Z',
  })
  await desk.completeEssay('editor', issue.id)
  return issue.id
}

async function openDeskOf(browser: Browser, person: DemoPerson): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN' })
  const page = await context.newPage()
  await signIn(page, person)
  return page
}

/** Passes units of a step one after the other, by the keyboard, as the view leads from one to the next. */
async function passAll(page: Page, { step, count }: { step: string; count: number }): Promise<void> {
  for (let done = 0; done < count; done += 1) {
    await waitForPage(page)
    await expect(chosenTarget(page)).toContainText(step)
    const target = await chosenTarget(page).textContent()
    await focusPanel(page)
    await page.keyboard.press('p')
    const dialog = page.getByRole('dialog', { name: /^通过/ })
    await dialog.getByLabel('意见').fill('同意。')
    await dialog.getByRole('button', { name: '签字通过' }).click()
    await expect(dialog).toHaveCount(0)
    await expect(spoken(page)).toHaveText('已签字。')
    if (done + 1 < count) await expect(chosenTarget(page)).not.toHaveText(target ?? '')
  }
}

/** Changes the first entry with these words as a superuser does, the triggers off; answers which entry that is. */
async function replaceInRecord(issueId: number, { from, to }: { from: string; to: string }): Promise<number> {
  const client = new Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    await client.query('set session_replication_role = replica')
    const { rows } = await client.query<{ seq: number }>(
      `update review.entries set body = replace(body, $2, $3)
       where issue_id = $1
         and seq = (select min(seq) from review.entries where issue_id = $1 and body like '%' || $2 || '%')
       returning seq`,
      [issueId, from, to],
    )
    return rows[0]?.seq ?? 0
  } finally {
    await client.end()
  }
}

test('the misprint of issue 343, published from the archive, is corrected through the last step of its process, and the reader sees the notice', async ({
  browser,
  request,
  page,
}) => {
  const desk = openDeskOverApi(request)
  const issueId = await importCopy(request, desk, presets.daily)
  const { hash: printed } = await desk.review('section-editor', issueId)
  const { edition } = await desk.act<{ edition: { series: string; issueSlug: string } }>(
    'section-editor',
    `/api/issues/${issueId}/publish`,
    { hash: printed, locale: 'zh', asArchive: true },
  )
  await desk.act('chief-editor', `/api/issues/${issueId}/review/reopen?locale=zh`, {
    reason: '读者指出漏字\uFF1A安全合作。',
  })
  await desk.replaceInBody('editor', { issueId, from: '进一步的安合作', to: '进一步的安全合作' })
  const { hash } = await desk.review('editor', issueId)
  const correction = { hash, locale: 'zh', notice: '许涛回答中“安合作”应为“安全合作”。' }
  const early = await request.post(`/api/issues/${issueId}/publish`, {
    headers: await desk.headersOf('editor'),
    data: correction,
  })
  expect(early.status()).toBe(409)

  const chief = await openDeskOf(browser, 'chief-editor')
  await openSignOff(chief, issueId)
  await passAll(chief, { step: '值班总编签发', count: 1 })
  await chief.context().close()

  await signIn(page, 'section-editor')
  await page.goto(`/admin/collections/issues/${issueId}`)
  await page.getByRole('button', { name: '签发', exact: true }).click()
  const press = page.getByRole('dialog', { name: /^签发/u })
  await press.getByRole('textbox', { name: '更正说明' }).fill(correction.notice)
  await press.getByRole('button', { name: '签发', exact: true }).click()
  await expect(press).toContainText('已刊发')
  await page.goto(`/${edition.series}/${edition.issueSlug}`)
  await expect(page.locator('main')).toContainText('进一步的安全合作')
  await expect(page.getByText(correction.notice)).toBeVisible()
  expect(await desk.verification(issueId)).toEqual({ whole: true, faults: [] })
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { importOne } from '../../../runtime/import/import-one.ts'
import type { Outcome } from '../../../runtime/import/outcome.ts'
import type { ImportSession } from '../../../runtime/import/session.ts'
import type { Person, Series } from '../../../src/generated/payload-types.ts'
import { saveActs } from '../../../src/importer/operations/save-acts.ts'
import { parseInWorker } from '../../../src/importer/worker/parse-in-worker.ts'
import type { PressAct } from '../../../src/press/contracts.ts'
import { openWorld } from '../../setup/world.ts'
import { makeSeries } from '../../support/factories.ts'
import { makePerson } from '../../support/factories-people.ts'
import { withdrawMadeIssue } from '../../support/publish-made-issue.ts'
import { makeUniqueName } from '../../support/unique-name.ts'
import { makePage } from './make-page.ts'

let payload: Payload
let person: Person
let series: Series
let folder = ''
let pages = 0
const acts: PressAct[] = []
const contracts = { gates: [], onPublish: [async (act: PressAct) => void acts.push(act)] }

beforeAll(async () => {
  payload = (await openWorld()).payload
  person = (await makePerson(payload, { role: 'editor' })).person
  folder = mkdtempSync(join(tmpdir(), 'roundtable-import-one-'))
})

beforeEach(async () => {
  series = await makeSeries(payload)
  acts.length = 0
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Imports the file of a text under a name. */
async function importText(
  text: string,
  { name = makeUniqueName('page'), ...settings }: { name?: string } & Partial<ImportSession['settings']> = {},
): Promise<Outcome> {
  const path = join(folder, name)
  writeFileSync(path, text)
  const session: ImportSession = {
    payload,
    person,
    contracts,
    parse: parseInWorker,
    settings: { series: series.id, numbers: 'keep', publishArchive: false, ...settings },
  }
  return importOne(session, { path, name })
}

/** A page that no other test imports. */
function makeOwnPage(given: Partial<Parameters<typeof makePage>[0]> = {}): string {
  pages += 1
  return makePage({ series: series.name ?? '', number: pages, ...given })
}

const countImports = async (): Promise<number> =>
  (await payload.count({ collection: 'imports', overrideAccess: true })).totalDocs
const idIn = (url: string | null): number => Number(url?.split('/').at(-1))

describe('importing a file', () => {
  test('makes a draft by the series of the printed name, in the name of whoever imports, and tells its address', async () => {
    const outcome = await importText(makeOwnPage(), { series: null })
    expect(outcome).toMatchObject({ result: 'drafted', title: '让人工智能更好造福人民', reason: null })
    expect(outcome.adminURL).toMatch(/^http:\/\/localhost:3000\/admin\/collections\/issues\/\d+$/)
    const issue = await payload.findByID({
      collection: 'issues',
      id: idIn(outcome.adminURL),
      draft: true,
      depth: 0,
      locale: 'zh',
      overrideAccess: true,
    })
    expect(issue).toMatchObject({
      series: series.id,
      number: pages,
      totalNumber: pages + 300,
      _status: 'draft',
    })
    const { docs } = await payload.find({
      collection: 'imports',
      where: { issue: { equals: issue.id } },
      depth: 0,
      overrideAccess: true,
    })
    expect(docs).toMatchObject([{ status: 'committed', createdBy: person.name, committedBy: person.name }])
  })

  test('recognises the same bytes under another name, and imports nothing twice', async () => {
    const page = makeOwnPage()
    const first = await importText(page, { name: 'first.txt' })
    const before = await countImports()
    const again = await importText(page, { name: 'second.txt' })
    expect(again).toMatchObject({ result: 'known', adminURL: first.adminURL, needs: first.needs })
    expect(again.reason?.en).toBe('as first.txt')
    expect((await importText(page, { name: 'first.txt' })).reason).toBeNull()
    expect(await countImports()).toBe(before)
  })

  test('keeps what it cannot place in a series, and makes the draft when it is named', async () => {
    const page = makeOwnPage({ series: '谁也不知道的栏目' })
    const waiting = await importText(page, { series: null })
    expect(waiting).toMatchObject({ result: 'waiting', title: '让人工智能更好造福人民' })
    expect(waiting.adminURL).toMatch(/\/collections\/imports\/\d+$/)
    const before = await countImports()
    expect(await importText(page)).toMatchObject({ result: 'drafted' })
    expect(await countImports()).toBe(before)
  })

  test('keeps nothing of an issue whose number is taken, and makes one without numbers when asked', async () => {
    const number = 4000 + pages
    await importText(makeOwnPage({ number }))
    const before = await countImports()
    const other = makeOwnPage({ number, title: '另一期的标题' })
    await expect(importText(other)).rejects.toMatchObject({
      code: 'number-taken',
      message: expect.stringContaining('“让人工智能更好造福人民”'),
    })
    expect(await countImports()).toBe(before)
    const outcome = await importText(other, { numbers: 'leave-out' })
    const issue = await payload.findByID({
      collection: 'issues',
      id: idIn(outcome.adminURL),
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    expect(issue).toMatchObject({ number: null, totalNumber: null })
  })

  test('leaves to a reviewer what somebody has begun to review', async () => {
    const page = makeOwnPage({ series: '谁也不知道的栏目' })
    const waiting = await importText(page, { series: null })
    const req = await createLocalReq({ user: { ...person, collection: 'people' } }, payload)
    await saveActs(req, { importId: idIn(waiting.adminURL), base: 0, acts: [] })
    expect(await importText(page)).toMatchObject({ result: 'waiting', adminURL: waiting.adminURL })
    expect((await importText(page)).reason?.en).toMatch(/^somebody is reviewing it/)
  })

  test('does not make again what lies in the trash with its import', async () => {
    const page = makeOwnPage()
    const { adminURL } = await importText(page)
    await payload.update({
      collection: 'issues',
      id: idIn(adminURL),
      draft: true,
      data: { deletedAt: new Date().toISOString() },
      user: { ...person, collection: 'people' },
      overrideAccess: false,
    })
    expect(await importText(page)).toMatchObject({ result: 'known', adminURL: null })
    expect((await importText(page)).reason?.en).toMatch(/^its issue lies in the trash/)
  })
})

describe('publishing to the archive', () => {
  test('publishes what lacks nothing that the archive needs, and tells where readers find it', async () => {
    const outcome = await importText(makeOwnPage(), { publishArchive: true })
    expect(outcome).toMatchObject({ result: 'published', missing: [] })
    expect(outcome.publicURL).toBe(`http://localhost:3000/${series.slug}/${pages + 300}`)
    const { docs } = await payload.find({
      collection: 'editions',
      where: { issueId: { equals: idIn(outcome.adminURL) } },
      depth: 0,
      overrideAccess: true,
    })
    expect(docs).toMatchObject([{ kind: 'archive', revision: 1, publishedBy: person.name }])
  })

  test('announces nothing: the press acts as for the archive, no mail leaves and no other machine is called', async () => {
    const mail = vi.spyOn(payload, 'sendEmail')
    const call = vi.spyOn(globalThis, 'fetch')
    await importText(makeOwnPage(), { publishArchive: true })
    expect(acts.map(({ kind, locale }) => [kind, locale])).toEqual([['archive', 'zh']])
    expect(mail).not.toHaveBeenCalled()
    expect(call).not.toHaveBeenCalled()
    vi.restoreAllMocks()
  })

  test('leaves a draft of what lacks more than the archive tolerates, and says what', async () => {
    const page = makeOwnPage({ masthead: '' })
    const outcome = await importText(page, { publishArchive: true })
    expect(outcome).toMatchObject({ result: 'drafted', publicURL: null })
    expect(outcome.missing.map(({ en }) => en)).toEqual([
      'The address is missing. Give a total number or an address.',
    ])
    expect(acts).toEqual([])
  })

  test('publishes what an earlier run has left as a draft, and nothing that somebody has withdrawn', async () => {
    const page = makeOwnPage()
    await importText(page)
    const published = await importText(page, { publishArchive: true })
    expect(published.result).toBe('published')
    expect(await importText(page, { publishArchive: true })).toMatchObject({
      result: 'known',
      publicURL: published.publicURL,
      needs: [],
    })
    const chief = (await makePerson(payload, { role: 'chief-editor' })).person
    await withdrawMadeIssue(payload, { issueId: idIn(published.adminURL), by: chief })
    expect(await importText(page, { publishArchive: true })).toMatchObject({
      result: 'known',
      publicURL: null,
    })
    expect(acts).toHaveLength(1)
  })

  test('keeps the draft of what a gate holds back, with its sentence', async () => {
    const sentence = { zh: '总编辑未签字。', en: 'The editor-in-chief has not signed.' }
    const name = makeUniqueName('page')
    writeFileSync(join(folder, name), makeOwnPage())
    const outcome = await importOne(
      {
        payload,
        person,
        contracts: { gates: [async () => sentence], onPublish: [] },
        parse: parseInWorker,
        settings: { series: series.id, numbers: 'keep', publishArchive: true },
      },
      { path: join(folder, name), name },
    )
    expect(outcome).toMatchObject({ result: 'drafted', publicURL: null })
    expect(outcome.missing[0]?.en).toContain('has not signed')
  })
})

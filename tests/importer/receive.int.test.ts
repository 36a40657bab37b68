import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { readPreview } from '../../src/importer/files.ts'
import { openWorld } from '../setup/world.ts'
import { callApi } from '../support/call-api.ts'
import { makeSeries } from '../support/factories.ts'
import { type MadePerson, makePerson } from '../support/factories-people.ts'
import { isRecord, readMessages } from '../support/read-answer.ts'
import { sampleIssue, sampleText } from './support/sample-pages.ts'
import { unreadableFiles } from './support/unreadable-files.ts'

let payload: Payload
let as: MadePerson

beforeAll(async () => {
  payload = (await openWorld()).payload
  as = await makePerson(payload, { role: 'editor' })
})

const plain = 'text/plain'

function makeForm(fields: Record<string, string | Uint8Array>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    form.append(name, typeof value === 'string' ? value : new File([Buffer.from(value)], '第343期.txt'))
  }
  return form
}

function readImportId(json: unknown): number {
  return isRecord(json) && isRecord(json.import) ? Number(json.import.id) : 0
}

async function countImports(): Promise<number> {
  return (await payload.count({ collection: 'imports', trash: true, overrideAccess: true })).totalDocs
}

describe('a file that is sent becomes an import', () => {
  test.each([
    ['as a form', () => ({ form: makeForm({ file: Buffer.from(sampleText) }) }), '第343期.txt'],
    ['as the body', () => ({ raw: { bytes: sampleText, type: 'text/plain; charset=utf-8' } }), '粘贴的文字'],
  ])('%s', async (_, call, fileName) => {
    const headers = { 'accept-language': 'zh' }
    const { status, json } = await callApi('/api/imports', { method: 'POST', as, headers, ...call() })
    expect(status).toBe(201)
    expect(json).toMatchObject({
      import: {
        fileName,
        title: sampleIssue.title,
        status: 'open',
        format: 'text',
        encoding: 'utf-8',
        revision: 0,
      },
      described: { answers: sampleIssue.answers, essays: sampleIssue.essays, joins: sampleIssue.joins },
    })
    const id = readImportId(json)
    const kept = await callApi(`/api/imports/${id}`, { as })
    expect(kept.json).toMatchObject({
      createdBy: as.person.name,
      acts: [],
      bytes: Buffer.byteLength(sampleText),
    })
  })

  test('with its file and the whole preview, which lists do not carry', async () => {
    const raw = { bytes: sampleText, type: plain }
    const { json } = await callApi('/api/imports?filename=a%2Fb.txt', { method: 'POST', as, raw })
    const preview = await readPreview(await createLocalReq({}, payload), readImportId(json))
    expect(preview.source.text.trim()).toBe(sampleText.trim())
    const list = await callApi('/api/imports?limit=1&sort=-createdAt', { as })
    expect(list.text).toContain('"b.txt"')
    expect(list.text).not.toContain('account')
  })

  test('and says which imports there were of the very same file', async () => {
    const raw = { bytes: `${sampleText}\n${Math.random()}`, type: plain }
    const first = await callApi('/api/imports', { method: 'POST', as, raw })
    expect(first.json).toMatchObject({ alreadyImported: [] })
    const second = await callApi('/api/imports', { method: 'POST', as, raw })
    expect(second).toMatchObject({
      status: 201,
      json: { alreadyImported: [{ id: readImportId(first.json), issue: null }] },
    })
  })

  test('in the series that is named by id or address, or else has the printed name', async () => {
    const series = await makeSeries(payload)
    const named = await makeSeries(payload, { name: '经济观察圆桌' })
    const send = async (query: string, bytes: string) => {
      const { json } = await callApi(`/api/imports${query}`, {
        method: 'POST',
        as,
        raw: { bytes, type: plain },
      })
      return isRecord(json) && isRecord(json.import) ? json.import.series : json
    }
    expect(await send(`?series=${series.slug}`, sampleText)).toBe(series.id)
    expect(await send(`?series=${series.id}`, sampleText)).toBe(series.id)
    expect(await send('', sampleText.replaceAll('智库圆桌', '经济观察圆桌'))).toBe(named.id)
  })
})

describe('what cannot be imported is refused with one sentence in the language of the caller, and nothing is kept', () => {
  test.each(unreadableFiles.map((file) => [file.name, file] as const))(
    '%s',
    async (_, { make, reason, name }) => {
      const before = await countImports()
      const bytes = make()
      const calls = [
        { headers: { 'accept-language': 'zh' }, form: makeForm({ file: bytes }) },
        { headers: { 'accept-language': 'en' }, raw: { bytes, type: 'application/octet-stream' } },
      ]
      for (const call of calls) {
        const { status, json } = await callApi(`/api/imports?filename=${name}`, {
          method: 'POST',
          as,
          ...call,
        })
        expect(status).toBe(reason === 'too-large' ? 413 : 400)
        expect(json).toMatchObject({ errors: [{ data: { reason } }] })
        const [sentence = ''] = readMessages(json)
        expect(sentence).toMatch(
          call.headers['accept-language'] === 'zh' ? /^[^\n]+。$/u : /^[A-Z][^\n]+\.$/u,
        )
      }
      expect(await countImports()).toBe(before)
    },
  )

  const raw = { bytes: sampleText, type: plain }
  const file = Buffer.from(sampleText)
  test.each([
    ['no body', {}, 'content-type'],
    ['a body of another type', { raw: { bytes: sampleText, type: 'image/png' } }, 'content-type'],
    ['JSON', { json: { text: sampleText } }, 'content-type'],
    ['a form without a file', { form: makeForm({ series: 'a' }) }, 'no-file'],
    ['a text in place of the file', { form: makeForm({ file: sampleText }) }, 'no-file'],
    ['a file of another name', { form: makeForm({ upload: file }) }, 'no-file'],
    ['two files', { form: makeForm({ file, other: file }) }, 'several-files'],
    ['a broken form', { raw: { bytes: 'nonsense', type: 'multipart/form-data; boundary=x' } }, 'form'],
    ['a form without a boundary', { raw: { bytes: 'nonsense', type: 'multipart/form-data' } }, 'form'],
    ['an unclear wish', { raw, query: '?commit=yes' }, 'setting'],
  ])('%s', async (_, call: Parameters<typeof callApi>[1] & { query?: string }, reason) => {
    const before = await countImports()
    const { query = '', ...rest } = call
    const { status, json } = await callApi(`/api/imports${query}`, { method: 'POST', as, ...rest })
    expect(status).toBe(400)
    expect(json).toMatchObject({ errors: [{ name: 'RoundtableError', data: { reason } }] })
    expect(await countImports()).toBe(before)
  })

  test('a series that does not exist', async () => {
    const { status, json } = await callApi('/api/imports?series=nowhere', { method: 'POST', as, raw })
    expect(status).toBe(400)
    expect(json).toMatchObject({ errors: [{ data: { code: 'invalid-input', field: 'series' } }] })
  })

  test('a body that grows beyond the bound without having said so', async () => {
    const before = await countImports()
    const bytes = Buffer.alloc(10 * 1024 * 1024 + 1, 'a')
    const headers = { 'content-length': '10' }
    const answer = await callApi('/api/imports', { method: 'POST', as, raw: { bytes, type: plain }, headers })
    expect(answer.status).toBe(413)
    expect(await countImports()).toBe(before)
  })

  test('another method', async () => {
    const { status, json } = await callApi('/api/imports', { method: 'PUT', as, json: {} })
    expect(status).toBe(405)
    expect(json).toMatchObject({
      errors: [{ data: { code: 'wrong-method', allow: ['GET', 'POST', 'PATCH', 'DELETE'] } }],
    })
  })
})

test('a fault of ours answers 500 with a sentence, is logged once, and keeps nothing', async () => {
  const before = await countImports()
  const logged = vi.spyOn(payload.logger, 'error').mockImplementation(() => undefined)
  for (const accept of ['*/*', 'application/x-ndjson']) {
    vi.spyOn(payload.db, 'create').mockRejectedValueOnce(new Error('the disk is full'))
    const raw = { bytes: sampleText, type: plain }
    const { text } = await callApi('/api/imports', { method: 'POST', as, raw, headers: { accept } })
    const last: unknown = JSON.parse(text.trim().split('\n').at(-1) ?? '')
    expect(last).toMatchObject({ errors: [{ name: 'RoundtableFault', data: { code: 'import-failed' } }] })
    expect(text).not.toContain('disk')
  }
  expect(logged).toHaveBeenCalledTimes(2)
  vi.restoreAllMocks()
  expect(await countImports()).toBe(before)
})

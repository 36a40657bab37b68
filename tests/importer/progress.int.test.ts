import { createLocalReq, type Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { POST } from '../../src/app/(payload)/api/[...slug]/route.ts'
import { receiveImport } from '../../src/importer/operations/receive-import.ts'
import { openWorld } from '../setup/world.ts'
import { callApi } from '../support/call-api.ts'
import { type MadePerson, makePerson } from '../support/factories-people.ts'
import { makeUniqueName } from '../support/unique-name.ts'
import { sampleText } from './support/sample-pages.ts'

let payload: Payload
let as: MadePerson

beforeAll(async () => {
  payload = (await openWorld()).payload
  as = await makePerson(payload, { role: 'editor' })
})

/** Sends a text and answers its lines as they come. */
async function send(text: string, { fileName }: { fileName: string }) {
  const request = new Request(`http://localhost:3000/api/imports?filename=${fileName}`, {
    method: 'POST',
    body: text,
    headers: {
      accept: 'application/x-ndjson',
      'content-type': 'text/plain',
      authorization: `people API-Key ${as.apiKey}`,
    },
  })
  const response = await POST(request, { params: Promise.resolve({ slug: ['imports'] }) })
  expect(response.headers.get('content-type')).toContain('application/x-ndjson')
  return readLines(response)
}

async function* readLines(response: Response): AsyncGenerator<Record<string, unknown>> {
  let rest = ''
  for await (const part of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const lines = `${rest}${part}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield JSON.parse(line)
  }
}

async function isKept(fileName: string): Promise<boolean> {
  const where = { fileName: { equals: fileName } }
  return (await payload.count({ collection: 'imports', where, overrideAccess: true })).totalDocs > 0
}

test('progress comes line by line, each stage from 0 to 1 and in order, and the answer last', async () => {
  const lines: Record<string, unknown>[] = []
  for await (const line of await send(sampleText, { fileName: 'lines.txt' })) lines.push(line)
  const stages = lines.flatMap(({ stage }) => (stage ? [stage] : []))
  expect([...new Set(stages)]).toEqual(['reading', 'parsing', 'matching', 'keeping'])
  expect(lines.at(-2)).toEqual({ stage: 'keeping', done: 1 })
  expect(lines.at(-1)).toMatchObject({ import: { fileName: 'lines.txt' }, needs: expect.any(Array) })
})

test('a refusal is the last line', async () => {
  const lines: Record<string, unknown>[] = []
  for await (const line of await send('12 34', { fileName: 'digits.txt' })) lines.push(line)
  expect(lines.at(-1)).toMatchObject({ errors: [{ data: { reason: 'no-text' } }] })
  expect(await isKept('digits.txt')).toBe(false)
})

test('the site answers while a file of 5 MB is parsed', async () => {
  const text = sampleText.repeat(Math.ceil(5_000_000 / Buffer.byteLength(sampleText)))
  const fileName = `${makeUniqueName('large')}.txt`
  const lines = await send(text, { fileName })
  await lines.next()
  const answered = await callApi('/api/series?limit=1')
  expect(answered.status).toBe(200)
  expect(await isKept(fileName), 'the file was kept before the site answered').toBe(false)
  for await (const line of lines) if ('import' in line) expect(line.import).toMatchObject({ fileName })
  expect(await isKept(fileName)).toBe(true)
}, 120_000)

test('a third file waits until one of two is done', async () => {
  const large = sampleText.repeat(40)
  const first = await send(large, { fileName: 'first.txt' })
  const second = await send(large, { fileName: 'second.txt' })
  expect((await first.next()).value).toMatchObject({ stage: 'reading' })
  expect((await second.next()).value).toMatchObject({ stage: 'reading' })
  const third = await send(sampleText, { fileName: 'third.txt' })
  expect((await third.next()).value).toEqual({ stage: 'waiting', done: 0 })
  for (const lines of [first, second, third]) {
    let last: object = {}
    for await (const line of lines) last = line
    expect(last).toHaveProperty('import')
  }
})

test('a caller who goes away ends the work, and nothing is kept', async () => {
  const gone = new AbortController()
  const fileName = `${makeUniqueName('gone')}.txt`
  const req = await createLocalReq({ user: { ...as.person, collection: 'people' } }, payload)
  const order = {
    bytes: Buffer.from(sampleText),
    fileName,
    series: null,
    onProgress: () => gone.abort(),
    signal: gone.signal,
  }
  const keeping = receiveImport(req, order, () => Promise.resolve('kept'))
  await expect(keeping).rejects.toMatchObject({ name: 'RoundtableError', code: 'invalid-input' })
  expect(await isKept(fileName)).toBe(false)
})

import { expect, test } from 'vitest'
import { describeIssue } from '../../src/importer/describe-issue.ts'
import { previewImport } from '../../src/importer/preview-import.ts'
import { readFile } from '../../src/importer/read/read-file.ts'
import { ParserThread, parseInWorker, workerBounds } from '../../src/importer/worker/parse-in-worker.ts'
import { sampleText } from './support/sample-pages.ts'
import { unreadableFiles } from './support/unreadable-files.ts'

// Threads take their time to begin on a busy machine.

const sample = Buffer.from(sampleText)

test('a file parsed in a thread of its own gives what it gives here, with its stages in order', async () => {
  const stages: string[] = []
  const parsed = await parseInWorker({ bytes: sample, onProgress: ({ stage }) => stages.push(stage) })
  const preview = previewImport(await readFile(sample))
  expect(JSON.parse(parsed.preview)).toEqual(JSON.parse(JSON.stringify(preview)))
  expect(parsed.described).toEqual(describeIssue(preview))
  expect([...new Set(stages)]).toEqual(['reading', 'parsing', 'matching'])
})

test('a refusal crosses from the thread with its sentences in both languages', async () => {
  const file = unreadableFiles.find(({ reason }) => reason === 'encrypted')
  const refusal = await parseInWorker({ bytes: file?.make() ?? sample }).catch((error: unknown) => error)
  expect(refusal).toMatchObject({
    name: 'RoundtableError',
    code: 'invalid-input',
    sentences: { zh: expect.stringMatching(/密码/u), en: expect.stringMatching(/password/u) },
    details: { reason: 'encrypted' },
  })
})

test.each([
  ['time', { ...workerBounds, milliseconds: 1 }],
  ['memory', { ...workerBounds, megabytes: 24 }],
])('a file that takes more than its %s is refused with a sentence', async (_, bounds) => {
  const bytes = Buffer.from(sampleText.repeat(100))
  await expect(parseInWorker({ bytes, bounds })).rejects.toMatchObject({ details: { reason: 'too-complex' } })
})

test('who gives up ends the thread', async () => {
  const gone = new AbortController()
  const parsing = parseInWorker({
    bytes: sample,
    onProgress: () => gone.abort(new Error('gone')),
    signal: gone.signal,
  })
  await expect(parsing).rejects.toThrow('gone')
})

test('a thread that is kept parses file after file, refused ones between them, and is begun anew after one broke it', async () => {
  const thread = new ParserThread({ ...workerBounds, milliseconds: 20_000 })
  const first = await thread.parse({ bytes: sample })
  await expect(thread.parse({ bytes: Buffer.from(' ') })).rejects.toMatchObject({ code: 'invalid-input' })
  expect((await thread.parse({ bytes: sample })).preview).toBe(first.preview)
  const gone = new AbortController()
  const broken = thread.parse({
    bytes: sample,
    onProgress: () => gone.abort(new Error('gone')),
    signal: gone.signal,
  })
  await expect(broken).rejects.toThrow('gone')
  expect((await thread.parse({ bytes: sample })).preview).toBe(first.preview)
  thread.close()
})

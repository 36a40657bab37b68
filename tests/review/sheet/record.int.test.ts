import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Payload } from 'payload'
import { Client } from 'pg'
import { extractText, getDocumentProxy } from 'unpdf'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { root } from '../../../runtime/root.ts'
import { canonicaliseContent } from '../../../src/edition/canonical.ts'
import { hashText } from '../../../src/edition/hash.ts'
import { writeSheet } from '../../../src/exports/review-sheet/write-sheet.ts'
import type { RecordExport } from '../../../src/review/sheet/record-export.ts'
import { tellRecord } from '../../../src/review/sheet/record-sheet.ts'
import { openWorld } from '../../setup/world.ts'
import { callApi } from '../../support/call-api.ts'
import type { MadeIssue } from '../../support/factories.ts'
import {
  makeNewsroom,
  makeReviewedIssue,
  type Newsroom,
  publish,
  signDaily,
} from '../support/review-world.ts'

/** Longer than the tests' own bound: a program begins, and a busy machine takes its time. */
const patience = 120_000

let payload: Payload
let databaseUrl = ''
let room: Newsroom

beforeAll(async () => {
  ;({ payload, databaseUrl } = await openWorld())
  room = await makeNewsroom(payload)
})

async function makePublishedIssue(): Promise<MadeIssue> {
  const made = await makeReviewedIssue(payload, 'daily')
  await signDaily(made, room)
  const { status, text } = await publish(made.issue.id, { as: room.editor })
  if (status !== 200) throw new Error(text)
  return made
}

async function readRecordOf(issueId: number): Promise<RecordExport> {
  const { status, text, json } = await callApi(`/api/issues/${issueId}/review/record`, { as: room.reader })
  expect(status, text).toBe(200)
  // Answered by `recordEndpoint`, which is typed by it.
  return json as RecordExport
}

async function findEditionId(issueId: number): Promise<number> {
  const { docs } = await payload.find({
    collection: 'editions',
    where: { issueId: { equals: issueId } },
    overrideAccess: true,
  })
  return docs[0]?.id ?? 0
}

/** Changes the database as a superuser can, the triggers that guard it switched off. */
async function tamper(statement: string, values: unknown[]): Promise<void> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('set session_replication_role = replica')
    expect((await client.query(statement, values)).rowCount).toBe(1)
  } finally {
    await client.end()
  }
}

async function verifyFromCommandLine(words: string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, ['runtime/verify-record.ts', ...words], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', DEMO: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const [code] = await once(child, 'close')
  return { code: typeof code === 'number' ? code : null, output }
}

describe('R7: the export of a record', () => {
  test('can be proved by whoever gets it: each hash is that of the canonical entry, and names the one before', async () => {
    const { issue } = await makePublishedIssue()
    const { entries, head, verification } = await readRecordOf(issue.id)
    expect(verification).toEqual({ whole: true, faults: [] })
    let previous: string | null = null
    for (const { hash, entry } of entries) {
      expect(hash).toBe(hashText(canonicaliseContent(Object(entry))))
      expect(entry).toMatchObject({ previous })
      previous = hash
    }
    expect(head).toEqual({ seq: entries.length, hash: previous })
  })

  test('goes with the edition, as JSON and as a sheet, for staff alone', async () => {
    const { issue } = await makePublishedIssue()
    const path = `/api/editions/${await findEditionId(issue.id)}/record`
    const { json } = await callApi(`${path}.json`, { as: room.proofreader })
    expect(json).toMatchObject({ editions: [{ revision: 1, kind: 'first' }], verification: { whole: true } })
    const sheet = await callApi(`${path}.pdf`, { as: room.reader, headers: { 'Accept-Language': 'zh' } })
    expect(sheet.headers.get('content-type')).toBe('application/pdf')
    for (const ending of ['json', 'pdf']) {
      expect((await callApi(`${path}.${ending}`)).status).toBe(403)
    }
    expect((await callApi(`/api/issues/${issue.id}/review/record`)).status).toBe(403)
  })

  test('is printed with every step and every name', async () => {
    const { issue } = await makePublishedIssue()
    const told = tellRecord(await readRecordOf(issue.id), { language: 'zh', namePiece: () => null })
    const document = await getDocumentProxy(new Uint8Array(await writeSheet(told, new Date(0))))
    const text = (await extractText(document, { mergePages: true })).text.replaceAll(/\s/gu, '')
    for (const words of ['初审通过', '复审通过', '校对通过', '值班总编签发通过', '刊发第1版'])
      expect(text).toContain(words)
    expect(text).toContain(room['chief-editor'].person.name)
  })

  test('answers that there is no such edition', async () => {
    expect((await callApi('/api/editions/999999/record.json', { as: room.reader })).status).toBe(404)
    expect((await callApi('/api/editions/none/record.pdf', { as: room.reader })).status).toBe(404)
  })
})

describe('R7: npm run verify:record', () => {
  test('proves a record whole', { timeout: patience }, async () => {
    const { issue } = await makePublishedIssue()
    const { code, output } = await verifyFromCommandLine(['--issue', String(issue.id)])
    expect(output).toContain(`Issue ${issue.id} (zh): 8 entries, whole.`)
    expect(code).toBe(0)
  })

  test('names the entry of which one character was changed by a superuser', {
    timeout: patience,
  }, async () => {
    const { issue } = await makePublishedIssue()
    await tamper(
      `update review.entries set body = overlay(body placing 'Z' from 12 for 1) where issue_id = $1 and seq = 4`,
      [issue.id],
    )
    const { code, output } = await verifyFromCommandLine(['--issue', String(issue.id)])
    expect(code).toBe(1)
    expect(output).toMatch(/entry 4/i)
    const { verification } = await readRecordOf(issue.id)
    expect(verification.whole).toBe(false)
    expect(verification.faults.map(({ seq }) => seq)).toContain(4)
  })

  test('notices a missing last entry, also where the head was set back with it', {
    timeout: patience,
  }, async () => {
    const { issue } = await makePublishedIssue()
    await tamper('delete from review.entries where issue_id = $1 and seq = 8', [issue.id])
    expect((await verifyFromCommandLine(['--issue', String(issue.id)])).code).toBe(1)
    const { entries } = await readRecordOf(issue.id)
    await tamper('update review.heads set seq = 7, hash = $2 where issue_id = $1', [
      issue.id,
      entries[6]?.hash,
    ])
    const { code, output } = await verifyFromCommandLine(['--issue', String(issue.id)])
    expect(code).toBe(1)
    expect(output).toContain('Revision 1')
  })

  test('notices a signed text that was changed', { timeout: patience }, async () => {
    const { issue } = await makePublishedIssue()
    const { editions } = await readRecordOf(issue.id)
    const swap = () =>
      tamper(`update contents set body = translate(body, '合台', '台合') where id = $1`, [
        editions[0]?.contentHash,
      ])
    await swap()
    // Pages of all issues, which other tests read, refuse a content that is not what its hash says.
    onTestFinished(swap)
    expect((await readRecordOf(issue.id)).verification.whole).toBe(false)
  })

  test('says how it is used, and that an issue has no record', { timeout: patience }, async () => {
    expect(await verifyFromCommandLine(['--everything'])).toMatchObject({ code: 1 })
    expect((await verifyFromCommandLine(['--issue', '999999'])).output).toContain('has no record')
  })
})

import { randomUUID } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { createLocalReq, type Payload } from 'payload'
import { Pool } from 'pg'
import PostalMime from 'postal-mime'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { News } from '../../../src/discussion/inbox/news.ts'
import { tellPeople } from '../../../src/discussion/inbox/tell-people.ts'
import { postLetters } from '../../../src/discussion/mail/post-letters.ts'
import { openPostOffice } from '../../../src/discussion/mail/post-office.ts'
import { findMorning } from '../../../src/discussion/mail/schedule.ts'
import type { Person } from '../../../src/generated/payload-types.ts'
import { getEnvironment } from '../../../src/kernel/env.ts'
import { inTransaction } from '../../../src/kernel/transaction.ts'
import { openWorld } from '../../setup/world.ts'
import { callApi } from '../../support/call-api.ts'
import { makeIssue, makeSeries } from '../../support/factories.ts'
import { type MadePerson, makePerson } from '../../support/factories-people.ts'
import { type MailServer, openMailServer } from '../../support/mail-server.ts'

const hour = 60 * 60_000
const { siteUrl } = getEnvironment()
let payload: Payload
let pool: Pool
let server: MailServer
let issueId: number

beforeAll(async () => {
  const world = await openWorld()
  payload = world.payload
  pool = new Pool({ connectionString: world.databaseUrl })
  issueId = (await makeIssue(payload, { series: (await makeSeries(payload)).id })).id
  server = await openMailServer()
})

afterAll(async () => {
  await pool.end()
  await server.close()
})

// What other tests told people goes nowhere; then letters go to the server.
beforeEach(async () => {
  await pool.query('update discussion.messages set read_at = now() where read_at is null')
  await pool.query('delete from discussion.letters')
  server.taken.length = 0
  await sendBy(server.url)
})

afterEach(() => {
  vi.restoreAllMocks()
})

async function sendBy(smtpUrl: string | null, dataDir = getEnvironment().dataDir): Promise<void> {
  const open = await openPostOffice({ smtpUrl, dataDir, siteUrl, mailFrom: '圆桌 <desk@example.org>' })
  const { sendEmail } = open({ payload })
  vi.spyOn(payload, 'sendEmail').mockImplementation(sendEmail)
  vi.spyOn(payload.email, 'sendEmail').mockImplementation(sendEmail)
}

async function makeReader(
  choice: Pick<Person, 'mail' | 'mailLanguage' | 'timeZone'> = {},
  name?: string,
): Promise<MadePerson> {
  const made = await makePerson(payload, { name })
  const { id } = made.person
  await payload.update({ collection: 'people', id, data: choice, overrideAccess: true })
  return made
}

async function tell({ person }: MadePerson, more: Partial<News> = {}): Promise<void> {
  await tellPeople(await createLocalReq({}, payload), {
    people: [person.id],
    kind: 'mention',
    collection: 'issues',
    documentId: issueId,
    title: '第一期',
    excerpt: '请核实。',
    href: `/admin/${randomUUID()}`,
    by: { id: null, name: '蔡昉' },
    ...more,
  })
}

/** In half a minute, when a message has waited long enough. */
const soon = () => new Date(Date.now() + 60_000)

describe('mail from the inbox', () => {
  test('goes out at once to whoever chose nothing else, once, with the words and the way there', async () => {
    const reader = await makeReader()
    await tell(reader, { href: '/admin/collections/issues/1' })
    expect(await postLetters(payload, soon())).toBe(1)
    expect(await postLetters(payload, soon())).toBe(0)
    expect(server.taken).toHaveLength(1)
    const [{ mail, recipients } = { mail: null, recipients: [] }] = server.taken
    expect(recipients).toEqual([reader.email])
    expect(mail).toMatchObject({
      subject: '提到你\uFF1A第一期',
      from: { name: '圆桌', address: 'desk@example.org' },
      to: [{ name: reader.person.name, address: reader.email }],
    })
    expect(mail?.text).toContain(`${siteUrl}/admin/collections/issues/1`)
    expect(mail?.html).toContain('请核实。')
    const unsubscribe = mail?.headers.find(({ key }) => key === 'list-unsubscribe')?.value
    expect(unsubscribe).toContain(`<${siteUrl}/admin/account>`)
  })

  test('tells in one letter, in the language that was chosen, what came in together', async () => {
    const reader = await makeReader({ mailLanguage: 'en' })
    await tell(reader)
    await tell(reader, { kind: 'reply' })
    await postLetters(payload, soon())
    expect(server.taken.map(({ mail }) => mail.subject)).toEqual(['Roundtable: 2 new messages'])
  })

  test('waits a moment for more, and for being read', async () => {
    const reader = await makeReader()
    await tell(reader)
    expect(await postLetters(payload, new Date())).toBe(0)
    expect(await postLetters(payload, soon())).toBe(1)
  })

  test('is not sent for an act that was rolled back', async () => {
    const reader = await makeReader()
    const req = await createLocalReq({}, payload)
    const act = inTransaction(req, async () => {
      await tellPeople(req, {
        people: [reader.person.id],
        kind: 'mention',
        collection: 'issues',
        documentId: issueId,
        title: '第一期',
        excerpt: '',
        href: '/admin',
        by: null,
      })
      throw new Error('refused')
    })
    await expect(act).rejects.toThrow('refused')
    expect(await postLetters(payload, soon())).toBe(0)
  })

  test('is not sent of what was read', async () => {
    const reader = await makeReader()
    await tell(reader)
    await callApi('/api/inbox/read-all', { method: 'POST', as: reader, json: { upTo: soon().toISOString() } })
    expect(await postLetters(payload, soon())).toBe(0)
    expect(server.taken).toEqual([])
  })

  test('is not sent of what was read while the server was away', async () => {
    const reader = await makeReader()
    await tell(reader)
    server.refuse(1)
    expect(await postLetters(payload, soon())).toBe(0)
    await callApi('/api/inbox/read-all', { method: 'POST', as: reader, json: { upTo: soon().toISOString() } })
    await postLetters(payload, new Date(Date.now() + hour))
    expect(server.taken).toEqual([])
  })

  test('goes out in the morning to whoever chose a letter a day', async () => {
    const reader = await makeReader({ mail: 'daily' })
    await tell(reader)
    await tell(reader)
    expect(await postLetters(payload, new Date())).toBe(0)
    const morning = new Date(findMorning(new Date(), 'Asia/Shanghai').getTime() + 24 * hour)
    expect(await postLetters(payload, morning)).toBe(1)
    expect(server.taken.map(({ mail }) => mail.subject)).toEqual(['圆桌\uFF1A2 条新消息'])
  })

  test('goes out in the morning of the person’s own time zone', async () => {
    const [here, there] = [
      await makeReader({ mail: 'daily' }),
      await makeReader({ mail: 'daily', timeZone: 'America/New_York' }),
    ]
    for (const reader of [here, there]) await tell(reader)
    const dayAhead = (zone: string) => new Date(findMorning(new Date(), zone).getTime() + 24 * hour)
    const mornings = [
      { at: dayAhead('Asia/Shanghai'), email: here.email },
      { at: dayAhead('America/New_York'), email: there.email },
    ].toSorted((one, other) => one.at.getTime() - other.at.getTime())
    for (const { at, email } of mornings) {
      server.taken.length = 0
      await postLetters(payload, at)
      expect(server.taken.flatMap(({ recipients }) => recipients)).toEqual([email])
    }
  })

  test('goes to nobody who wants none, save what is urgent', async () => {
    const [never, daily] = [await makeReader({ mail: 'never' }), await makeReader({ mail: 'daily' })]
    await tell(never)
    expect(await postLetters(payload, new Date(Date.now() + 48 * hour))).toBe(0)
    for (const reader of [never, daily]) await tell(reader, { urgent: true })
    expect(await postLetters(payload, soon())).toBe(2)
    expect(new Set(server.taken.flatMap(({ recipients }) => recipients))).toEqual(
      new Set([never.email, daily.email]),
    )
  })

  test('is sent once by many nodes at once', async () => {
    const readers = await Promise.all([1, 2, 3].map(() => makeReader()))
    for (const reader of readers) await tell(reader)
    await Promise.all([1, 2, 3, 4].map(() => postLetters(payload, soon())))
    expect(server.taken.flatMap(({ recipients }) => recipients).toSorted()).toEqual(
      readers.map(({ email }) => email).toSorted(),
    )
  })

  test('has no header and no recipient of people’s making', async () => {
    const evil = 'x\r\nBcc: victim@example.org\r\nX-Evil: 1'
    const reader = await makeReader({}, evil)
    await tell(reader, { title: evil, by: { id: null, name: evil } })
    await postLetters(payload, soon())
    expect(server.taken.map(({ recipients }) => recipients)).toEqual([[reader.email]])
    const keys = server.taken[0]?.mail.headers.map(({ key }) => key)
    expect(keys).not.toContain('bcc')
    expect(keys).not.toContain('x-evil')
  })
})

describe('a mail server that fails', () => {
  test('has the letter again later, under the same id, and harms no act', async () => {
    const reader = await makeReader()
    await tell(reader)
    server.refuse(1)
    expect(await postLetters(payload, soon())).toBe(0)
    await tell(reader)
    expect(await postLetters(payload, soon())).toBe(1)
    expect(await postLetters(payload, new Date(Date.now() + hour))).toBe(1)
    expect(server.taken).toHaveLength(2)
    const marks = await pool.query(
      'select mark, attempts from discussion.letters where person = $1 order by id',
      [reader.person.id],
    )
    expect(marks.rows.map(({ attempts }) => Number(attempts))).toEqual([2, 1])
    const sent = server.taken.map(({ mail }) => mail.messageId)
    const ids = marks.rows.map(({ mark }) => `<${mark}@${new URL(siteUrl).hostname}>`)
    // The second went out first.
    expect(sent).toEqual(ids.toReversed())
  })

  test('that is gone is noted, and given up in the end', async () => {
    await sendBy('smtp://127.0.0.1:9')
    const reader = await makeReader()
    await tell(reader)
    for (let day = 0; day < 12; day += 1) {
      expect(await postLetters(payload, new Date(Date.now() + (day + 1) * 24 * hour))).toBe(0)
    }
    const { rows } = await pool.query('select attempts, next_at, problem from discussion.letters')
    expect(rows).toEqual([{ attempts: 12, next_at: null, problem: expect.stringContaining('ECONNREFUSED') }])
  })
})

test('without a mail server each letter is a file for the owner’s eyes alone', async () => {
  const dataDir = join(getEnvironment().dataDir, randomUUID())
  await sendBy(null, dataDir)
  const reader = await makeReader()
  await tell(reader)
  await postLetters(payload, soon())
  const names = await readdir(join(dataDir, 'mail'))
  expect(names).toEqual([expect.stringMatching(/^[\dTZ.-]+-[\da-f]{8}\.eml$/)])
  const path = join(dataDir, 'mail', names[0] ?? '')
  const mail = await PostalMime.parse(await readFile(path))
  expect(mail).toMatchObject({ subject: '提到你\uFF1A第一期', to: [{ address: reader.email }] })
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect((await stat(join(dataDir, 'mail'))).mode & 0o777).toBe(0o700)
})

test('a forgotten password comes by the same way', async () => {
  const reader = await makeReader()
  await payload.forgotPassword({ collection: 'people', data: { email: reader.email } })
  expect(server.taken.map(({ recipients }) => recipients)).toEqual([[reader.email]])
})

describe('how somebody wants their mail', () => {
  test('is theirs to choose and to see, and an administrator’s', async () => {
    const [owner, other] = [await makeReader(), await makeReader()]
    const path = `/api/people/${owner.person.id}`
    const saved = await callApi(path, {
      method: 'PATCH',
      as: owner,
      json: { mail: 'daily', mailLanguage: 'en' },
    })
    expect(saved.status).toBe(200)
    expect((await callApi(path, { as: owner })).json).toMatchObject({ mail: 'daily', mailLanguage: 'en' })
    expect((await callApi(path, { as: other })).json).not.toHaveProperty('mail')
    expect((await callApi(path, { method: 'PATCH', as: other, json: { mail: 'never' } })).status).toBe(403)
  })
})

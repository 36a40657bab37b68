import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { answerHealth } from '../../src/delivery/health.ts'
import { type OpenDelivery, openDelivery } from '../../src/delivery/open-delivery.ts'
import { openTcpProxy } from '../support/tcp-proxy.ts'

const database = 'roundtable_delivery'
const urlOf = (name: string) => new URL(inject('databasePattern').replace(/DATABASE$/, name))

let proxy: Awaited<ReturnType<typeof openTcpProxy>>
let server: Server
let delivery: OpenDelivery
let direct: pg.Client
let address: string
let renders = 0

/** A site whose pages are one row of the database, read through the proxy. */
beforeEach(async () => {
  await onServer(`CREATE DATABASE ${database}`)
  direct = new pg.Client(urlOf(database).href)
  await direct.connect()
  await direct.query(`
    CREATE SCHEMA delivery;
    CREATE TABLE delivery.generation (id integer PRIMARY KEY, value bigint NOT NULL, taken_back bigint NOT NULL);
    INSERT INTO delivery.generation VALUES (1, 1, 0);
    CREATE TABLE page (text text NOT NULL);
    INSERT INTO page VALUES ('first');
  `)
  const url = urlOf(database)
  proxy = await openTcpProxy(Number(url.port))
  url.port = String(proxy.port)
  const databaseUrl = url.href
  const pingDatabase = async () => (await readPage(databaseUrl)) !== ''
  server = createServer((request, response) => {
    const exchange = { request, response }
    void answerHealth(exchange, { ready: true, pingDatabase }).then((isHealth) =>
      isHealth ? undefined : delivery.answer(exchange),
    )
  })
  delivery = await openDelivery({
    server,
    databaseUrl,
    siteUrl: 'http://localhost',
    logger: pino({ level: 'silent' }),
    next: async (_, response) => {
      renders += 1
      const text = await readPage(databaseUrl).catch(() => null)
      response.writeHead(text === null ? 500 : 200, { 'content-type': 'text/html' }).end(text ?? '')
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A server that listens on a port has an address with it.
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await expect.poll(() => isHeld('/roundtable/343')).toBe(true)
})

afterEach(async () => {
  await delivery.close()
  server.closeAllConnections()
  server.close()
  await proxy.close()
  await direct.end()
  await onServer(`DROP DATABASE ${database} WITH (FORCE)`)
})

describe.each(['cut', 'freeze'] as const)('with the way to Postgres %s', (how) => {
  test('what is held is served, the rest says when to come again, and the site says that it is not ready', async () => {
    proxy[how]()
    await expect.poll(() => statusOf('/readyz')).toBe(503)
    expect(await statusOf('/healthz')).toBe(200)
    expect(await ask('/roundtable/343')).toEqual({ status: 200, text: 'first' })
    if (how === 'cut') expect(await statusOf('/roundtable/342')).toBe(503)

    await direct.query(`UPDATE page SET text = 'second'`)
    await direct.query('UPDATE delivery.generation SET value = 2, taken_back = 2')
    expect(await ask('/roundtable/343')).toEqual({ status: 200, text: 'first' })

    proxy.mend()
    await expect.poll(() => ask('/roundtable/343')).toEqual({ status: 200, text: 'second' })
    await expect.poll(() => statusOf('/readyz')).toBe(200)
  }, 60_000)
})

test('who is told that something is published finds it rendered, in place of what was there', async () => {
  await direct.query(`UPDATE page SET text = 'second'`)
  await direct.query('UPDATE delivery.generation SET value = 2')
  await delivery.pages.refresh(['/roundtable/343', '/search', '/admin'])
  const before = renders
  expect(await ask('/roundtable/343')).toEqual({ status: 200, text: 'second' })
  expect(renders).toBe(before)
})

test('what was known to be taken back before Postgres went is not served', async () => {
  await direct.query(`UPDATE delivery.generation SET value = 2, taken_back = 2`)
  await direct.query(`SELECT pg_notify('roundtable_generation', '2 2')`)
  await expect.poll(() => isHeld('/roundtable/343')).toBe(true)
  await direct.query(`UPDATE delivery.generation SET value = 3, taken_back = 3`)
  await delivery.pages.refresh([])
  proxy.cut()
  await expect.poll(() => statusOf('/roundtable/343')).toBe(503)
})

async function readPage(databaseUrl: string): Promise<string> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: 1_000,
    query_timeout: 1_000,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ text: string }>('SELECT text FROM page')
    return rows[0]?.text ?? ''
  } finally {
    await client.end().catch(() => {})
  }
}

async function ask(path: string): Promise<{ status: number; text: string }> {
  const answer = await fetch(address + path)
  return { status: answer.status, text: await answer.text() }
}

async function statusOf(path: string): Promise<number> {
  return (await ask(path)).status
}

/** Asks for a page, and says whether it needs no render when it is asked for again. */
async function isHeld(path: string): Promise<boolean> {
  await ask(path)
  const before = renders
  await ask(path)
  return renders === before
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client(urlOf('postgres').href)
  await client.connect()
  await client.query(statement)
  await client.end()
}

import { once } from 'node:events'
import { get, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from 'pg'
import { connectTo } from '../connect.ts'
import { startTestSite, type TestSite } from '../test-site.ts'

/** A site to measure, with a connection to its database. */
export type ReaderSite = { url: string; client: Client; stop: () => Promise<void> }

/** Starts a site of its own, with the sample alone. */
export async function startReaderSite(): Promise<ReaderSite> {
  const site: TestSite = await startTestSite()
  const client = await connectTo(site.databaseUrl)
  return {
    // As nginx is asked: one family of addresses.
    url: site.url.replace('localhost', '127.0.0.1'),
    client,
    async stop() {
      await client.end()
      await site.stop()
    },
  }
}

/** Answers an answer as it comes, in the coding asked for, and how many milliseconds it took. */
export async function fetchBytes(
  url: string,
  coding: 'gzip' | 'identity',
): Promise<{ body: Buffer; headers: IncomingHttpHeaders; milliseconds: number }> {
  const begun = performance.now()
  const asked = get(url, { agent: false, headers: { 'accept-encoding': coding } })
  // The event's only argument is the answer.
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  const body = await buffer(answer)
  if (answer.statusCode !== 200) throw new Error(`${url} was answered with ${answer.statusCode}`)
  return { body, headers: answer.headers, milliseconds: performance.now() - begun }
}

/** Empties the page cache of a site as a withdrawal does, and answers how long a page takes then, in milliseconds. */
export async function measureCold({ url, client }: ReaderSite, path: string): Promise<number> {
  await client.query(
    `with bumped as (update delivery.generation set value = value + 1, taken_back = value + 1 returning value)
     select pg_notify('roundtable_generation', value || ' ' || value) from bumped`,
  )
  // The announcement is on its way to the server.
  await sleep(100)
  return (await fetchBytes(url + path, 'gzip')).milliseconds
}

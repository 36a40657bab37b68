import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { HandGeneration, openSite, renderedPage } from '../support/delivery-site.ts'
import { openRawConnection, type RawConnection } from '../support/raw-connection.ts'

const ending = '</html>'
const get = (path: string, ...lines: string[]) =>
  `${[`GET ${path} HTTP/1.1`, 'Host: a', ...lines].join('\r\n')}\r\n\r\n`

let site: Awaited<ReturnType<typeof openSite>>
let connection: RawConnection
let bodies: string[]
let text: string
let generation: HandGeneration

beforeEach(async () => {
  bodies = []
  text = ''
  generation = new HandGeneration()
  site = await openSite({
    generation,
    render: async (path) =>
      renderedPage(`${text}${path} ${ending}`, path.endsWith('nothing') ? { status: 404 } : {}),
    async next(request, response) {
      for await (const chunk of request) bodies.push(String(chunk))
      response.end(`next ${ending}`)
    },
  })
  await site.ask('/roundtable/343')
  connection = await openRawConnection(site.port)
})
afterEach(async () => {
  connection.socket.destroy()
  await site.close()
})

describe('a held page', () => {
  test('comes with the very head that the server itself would send', async () => {
    const parsedBefore = site.parsed()
    const asked = Date.now()
    connection.send(get('/roundtable/343'))
    const quick = await connection.receive({ ending })
    expect(site.parsed()).toBe(parsedBefore)
    const other = await openRawConnection(site.port)
    // Half a head is the server's to wait for.
    other.send(get('/roundtable/343').slice(0, 20))
    other.send(get('/roundtable/343').slice(20))
    const whole = await other.receive({ ending })
    expect(withoutDate(quick)).toBe(withoutDate(whole))
    // Whole seconds, and Node keeps one for as long as it lasts.
    expect(Date.parse(dateOf(quick))).toBeGreaterThan(asked - 3_000)
    expect(Date.parse(dateOf(quick))).toBeLessThanOrEqual(Date.now())
    other.socket.destroy()
  })

  test('comes again and again on one connection', async () => {
    for (let count = 1; count <= 5; count += 1) {
      connection.send(get(`/roundtable/343?visit=${count}`))
      await connection.receive({ ending, count })
    }
    expect(await site.connections()).toBe(1)
  })

  test('that has changed comes as it is now, to the very same request on the same connection', async () => {
    connection.send(get('/roundtable/343'))
    await connection.receive({ ending })
    text = 'set anew'
    generation.raise({ takesBack: true })
    connection.send(get('/roundtable/343'))
    expect((await connection.receive({ ending, count: 2 })).split(ending)[1]).toContain('set anew')
    await site.ask('/roundtable/343')
    const parsedBefore = site.parsed()
    const later = await openRawConnection(site.port)
    later.send(get('/roundtable/343'))
    expect(await later.receive({ ending })).toContain('set anew')
    expect(site.parsed()).toBe(parsedBefore)
    later.socket.destroy()
  })

  test.each(['/roundtable/nothing', '/roundtable/342'])(
    'and one that is not, %s, take turns',
    async (path) => {
      for (const [index, target] of ['/roundtable/343', path, '/roundtable/343', path].entries()) {
        connection.send(get(target))
        await connection.receive({ ending, count: index + 1 })
      }
      const answers = (await connection.receive({ ending, count: 4 })).split(ending)
      expect(answers.map((answer) => answer.split(' ').at(-2)?.split('\r\n\r\n')[1])).toEqual([
        '/read/zh/roundtable/343',
        `/read/zh${path}`,
        '/read/zh/roundtable/343',
        `/read/zh${path}`,
        undefined,
      ])
    },
  )
})

describe('on a connection that has been answered quickly', () => {
  beforeEach(async () => {
    connection.send(get('/roundtable/343'))
    await connection.receive({ ending })
  })

  test('a body reaches whom it is for, whole', async () => {
    const body = 'x'.repeat(100_000)
    connection.send(`POST /api/issues HTTP/1.1\r\nHost: a\r\nContent-Length: ${body.length}\r\n\r\n${body}`)
    expect(await connection.receive({ ending, count: 2 })).toContain('next')
    expect(bodies.join('')).toBe(body)
  })

  test('requests sent at once are answered in their order', async () => {
    connection.send(get('/roundtable/343') + get('/api/issues') + get('/roundtable/343'))
    const [, first, second, third] = (await connection.receive({ ending, count: 4 })).split(ending)
    expect([first, second, third].map((answer) => answer?.includes('next'))).toEqual([false, true, false])
  })

  test('a body is never taken for a request', async () => {
    const smuggled = get('/roundtable/343')
    connection.send(
      `POST /api/issues HTTP/1.1\r\nHost: a\r\nContent-Length: ${smuggled.length}\r\n\r\n${smuggled}`,
    )
    await connection.receive({ ending, count: 2 })
    expect(bodies.join('')).toBe(smuggled)
  })

  test.each([
    ['no HTTP', 'nonsense\r\n\r\n', '400 Bad Request'],
    ['no host', 'GET /roundtable/343 HTTP/1.1\r\n\r\n', '400 Bad Request'],
    [
      'two lengths',
      `POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n`,
      '400 Bad Request',
    ],
  ])('%s is refused by the server, and the connection closed', async (_, text, status) => {
    connection.send(text)
    await once(connection.socket, 'end')
    expect(await connection.receive({ ending: status })).toContain(`HTTP/1.1 ${status}`)
  })

  test('a client that has said all is let go', async () => {
    connection.socket.end()
    await once(connection.socket, 'end')
    await expect.poll(() => site.connections()).toBe(0)
  })
})

test('a client that reads slowly gets every answer whole', async () => {
  connection.socket.pause()
  const count = 2_000
  for (let index = 0; index < count; index += 1) connection.send(get('/roundtable/343'))
  connection.socket.resume()
  expect((await connection.receive({ ending, count })).split('HTTP/1.1 200 OK')).toHaveLength(count + 1)
})

function withoutDate(answer: string): string {
  return answer.replace(/^Date: .*$/m, 'Date')
}

function dateOf(answer: string): string {
  return /^Date: (.*)\r$/m.exec(answer)?.[1] ?? ''
}

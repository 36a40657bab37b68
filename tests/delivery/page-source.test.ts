import { beforeEach, describe, expect, test } from 'vitest'
import { converters } from '../../src/delivery/converters.ts'
import type { Rendered } from '../../src/delivery/page.ts'
import { PageSource } from '../../src/delivery/page-source.ts'
import { HandGeneration, renderedPage, roomyCache } from '../support/delivery-site.ts'

const issue = { path: '/roundtable/343', internalPath: '/read/zh/roundtable/343' }

let generation: HandGeneration
let waiting: PromiseWithResolvers<Rendered>[]
let pages: PageSource

beforeEach(() => {
  generation = new HandGeneration()
  waiting = []
  const render = () => {
    const render = Promise.withResolvers<Rendered>()
    waiting.push(render)
    return render.promise
  }
  pages = new PageSource({ render, generation, cache: roomyCache(), headers: {}, converters })
})

describe('one render per path at a time', () => {
  test('however many ask', async () => {
    const asked = Array.from({ length: 50 }, () => pages.get(issue))
    await rendersToBegin(1)
    finish(0, 'one')
    expect(new Set(await Promise.all(asked)).size).toBe(1)
    expect(waiting).toHaveLength(1)
  })

  test('and a failure is told to all who asked, then tried anew', async () => {
    const asked = [pages.get(issue), pages.get(issue)]
    await rendersToBegin(1)
    waiting[0]?.reject(new Error('broken'))
    const outcomes = await Promise.allSettled(asked)
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    const again = pages.get(issue)
    await rendersToBegin(2)
    finish(1, 'well')
    expect(bodyOf(await again)).toBe('well')
  })
})

describe('a change of what is public', () => {
  test('drops what is held', async () => {
    const first = pages.get(issue)
    await rendersToBegin(1)
    finish(0, 'old')
    await first
    generation.raise()
    const second = pages.get(issue)
    await rendersToBegin(2)
    finish(1, 'new')
    expect(bodyOf(await second)).toBe('new')
  })

  test('during a render keeps its page from being held', async () => {
    const begunBefore = pages.get(issue)
    await rendersToBegin(1)
    generation.raise()
    finish(0, 'old')
    expect(bodyOf(await begunBefore)).toBe('old')
    const after = pages.get(issue)
    await rendersToBegin(2)
    finish(1, 'new')
    expect(bodyOf(await after)).toBe('new')
    expect(bodyOf(await pages.get(issue))).toBe('new')
  })

  test('is seen by all who ask after it, though a render from before it still runs', async () => {
    const before = pages.get(issue)
    await rendersToBegin(1)
    generation.raise()
    const after = pages.get(issue)
    await rendersToBegin(2)
    finish(1, 'new')
    expect(bodyOf(await after)).toBe('new')
    finish(0, 'old')
    expect(bodyOf(await before)).toBe('old')
    expect(bodyOf(await pages.get(issue))).toBe('new')
  })

  test('that only the database knows of yet keeps a page from being held', async () => {
    const asked = pages.get(issue)
    await rendersToBegin(1)
    // Committed, but the announcement is still on its way: the row says more than was announced.
    generation.value += 1
    finish(0, 'old')
    await asked
    const after = pages.get(issue)
    await rendersToBegin(2)
    finish(1, 'new')
    expect(bodyOf(await after)).toBe('new')
  })
})

async function rendersToBegin(count: number): Promise<void> {
  await expect.poll(() => waiting.length, { interval: 1 }).toBe(count)
}

function finish(index: number, html: string): void {
  waiting[index]?.resolve(renderedPage(html))
}

function bodyOf(page: Awaited<ReturnType<PageSource['get']>>): string | undefined {
  return page.variants.get('identity')?.body.toString()
}

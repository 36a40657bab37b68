import { expect, test } from 'vitest'
import { Turns } from '../../src/importer/worker/turns.ts'

/** A task that ends when it is told to, with the order in which tasks began. */
function makeTasks(names: string[]) {
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const makeTask = (name: string) => () =>
    new Promise<string>((resolve) => {
      begun.push(name)
      ends.set(name, () => resolve(name))
    })
  return { begun, end: (name: string) => ends.get(name)?.(), tasks: names.map(makeTask) }
}

test('two tasks run at once, others wait in the order in which they came', async () => {
  const turns = new Turns(2)
  const { begun, end, tasks } = makeTasks(['a', 'b', 'c', 'd'])
  const [a, b, c, d] = tasks.map((task) => turns.take(task))
  expect(turns.isFull).toBe(true)
  expect(begun).toEqual(['a', 'b'])
  end('b')
  expect(await b).toBe('b')
  await Promise.resolve()
  expect(begun).toEqual(['a', 'b', 'c'])
  end('a')
  await a
  end('c')
  await c
  end('d')
  expect(await d).toBe('d')
  expect(turns.isFull).toBe(false)
})

test('a task that fails gives its place to the next', async () => {
  const turns = new Turns(1)
  const failed = turns.take(() => Promise.reject(new Error('no')))
  const next = turns.take(() => Promise.resolve('yes'))
  await expect(failed).rejects.toThrow('no')
  expect(await next).toBe('yes')
})

test('whoever gives up while waiting leaves the queue and never runs', async () => {
  const turns = new Turns(1)
  const { begun, end, tasks } = makeTasks(['a', 'b', 'c'])
  const gone = new AbortController()
  const [first, second, third] = tasks.map((task, index) =>
    turns.take(task, index === 1 ? gone.signal : undefined),
  )
  gone.abort(new Error('gone'))
  await expect(second).rejects.toThrow('gone')
  end('a')
  await first
  await Promise.resolve()
  expect(begun).toEqual(['a', 'c'])
  end('c')
  await third
  expect(turns.isFull).toBe(false)
})

import { describe, expect, it } from 'vitest'
import { makeOutcome, type Outcome } from '../../../runtime/import/outcome.ts'
import { runFiles } from '../../../runtime/import/run-files.ts'
import { RoundtableError } from '../../../src/kernel/errors.ts'

const files = ['a', 'b', 'c'].map((name) => ({ path: `/${name}`, name }))
const silent = { onBegin: () => undefined, onEnd: () => undefined }
const draft = (file: string): Outcome => makeOutcome({ file, result: 'drafted' })

/** An interruption that a test wishes by hand. */
function openInterruption() {
  const controller = new AbortController()
  const state = { wished: false }
  return {
    interruption: { isWished: () => state.wished, signal: controller.signal },
    wish: () => {
      state.wished = true
    },
    insist: () => {
      state.wished = true
      controller.abort(new Error('stopped'))
    },
  }
}

describe('a run over many files', () => {
  it('goes on after a failure, which becomes the outcome of its file', async () => {
    const refusal = new RoundtableError({
      code: 'invalid-input',
      zh: '文件已损坏。',
      en: 'The file is damaged.',
    })
    const { outcomes, left } = await runFiles(files, {
      importOne: async ({ name }) => {
        if (name === 'a') throw refusal
        if (name === 'b') throw new TypeError('x is not a function')
        return draft(name)
      },
      interruption: openInterruption().interruption,
      listener: silent,
    })
    expect(outcomes.map(({ file, result, reason }) => [file, result, reason?.en ?? null])).toEqual([
      ['a', 'failed', 'The file is damaged.'],
      ['b', 'failed', 'Roundtable failed at this file (x is not a function): nothing of it was kept.'],
      ['c', 'drafted', null],
    ])
    expect(left).toEqual([])
  })

  it('finishes the file under way when it is stopped, and names those that it did not begin', async () => {
    const { interruption, wish } = openInterruption()
    const run = await runFiles(files, {
      importOne: async ({ name }) => {
        wish()
        return draft(name)
      },
      interruption,
      listener: silent,
    })
    expect(run).toEqual({ outcomes: [draft('a')], left: ['b', 'c'] })
  })

  it('drops the file under way when it is stopped twice', async () => {
    const { interruption, insist } = openInterruption()
    const run = await runFiles(files, {
      importOne: () => {
        insist()
        return new Promise(() => undefined)
      },
      interruption,
      listener: silent,
    })
    expect(run).toEqual({ outcomes: [], left: ['a', 'b', 'c'] })
  })

  it('tells how far it has come after each file, with what is left', async () => {
    const told: unknown[] = []
    await runFiles(files, {
      importOne: async ({ name }) => draft(name),
      interruption: openInterruption().interruption,
      listener: {
        onBegin: ({ name }, index) => told.push(['begin', name, index]),
        onEnd: ({ file }, index, { outcomes, left }) =>
          told.push(['end', file, index, outcomes.length, left]),
      },
    })
    expect(told.slice(0, 3)).toEqual([
      ['begin', 'a', 0],
      ['end', 'a', 0, 1, ['b', 'c']],
      ['begin', 'b', 1],
    ])
  })
})

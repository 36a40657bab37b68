import { describe, expect, test } from 'vitest'
import { DeskRefusal } from '../../../src/desk/admin/desk-refusal.ts'
import { createActSaver, type SavingState } from '../../../src/importer/admin/review/act-saver.ts'
import type { Act } from '../../../src/importer/review/act.ts'

const accept = (finding: string): Act => ({ act: 'accept', finding })
const [one, two, three] = [accept('f1'), accept('f2'), accept('f3')]

describe('acts are kept', () => {
  test('one save after another, each on the revision before, the newest acts last', async () => {
    const saves: { base: number; acts: Act[] }[] = []
    const states: SavingState['at'][] = []
    const saver = createActSaver({
      stored: { acts: [], revision: 7 },
      send: async (save) => {
        saves.push(save)
        return save.base + 1
      },
      onState: ({ at }) => states.push(at),
    })
    saver.keep([one])
    saver.keep([one, two])
    saver.keep([one, two, three])
    await expect.poll(() => states.at(-1)).toBe('saved')
    expect(saves).toEqual([
      { base: 7, acts: [one] },
      { base: 8, acts: [one, two, three] },
    ])
  })

  test('what a broken connection kept out is sent again when asked for', async () => {
    const states: SavingState['at'][] = []
    let isBroken = true
    const saver = createActSaver({
      stored: { acts: [], revision: 0 },
      send: async ({ base }) => {
        if (isBroken) throw new Error('no network')
        return base + 1
      },
      onState: ({ at }) => states.push(at),
    })
    saver.keep([one])
    await expect.poll(() => states.at(-1)).toBe('failed')
    isBroken = false
    saver.retry()
    await expect.poll(() => states.at(-1)).toBe('saved')
  })

  test('what somebody else stored is handed over, and gone on from', async () => {
    const theirs = { acts: [two], revision: 4 }
    const bases: number[] = []
    let last: SavingState = { at: 'saved' }
    const saver = createActSaver({
      stored: { acts: [], revision: 3 },
      send: async ({ base }) => {
        bases.push(base)
        if (base === 3) throw new DeskRefusal({ message: '', data: { code: 'import-changed', ...theirs } })
        return base + 1
      },
      onState: (state) => {
        last = state
      },
    })
    saver.keep([one])
    await expect.poll(() => last).toEqual({ at: 'conflict', stored: theirs })
    saver.goOnFrom(theirs)
    saver.keep([two, one])
    await expect.poll(() => bases).toEqual([3, 4])
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkProcess } from '../../../src/review/process/check-process.ts'
import {
  addStep,
  changeStep,
  choosePreset,
  moveStep,
  nameProcess,
  removeStep,
} from '../../../src/review/process/edit-process.ts'
import { presets } from '../../../src/review/process/presets.ts'
import { presetNames, processSchema } from '../../../src/review/process/process.ts'

const { daily, journal, none } = presets

test('a process is named after the preset that has the very same steps', () => {
  expect(nameProcess(journal.steps).preset).toBe('journal')
  expect(removeStep(journal, 3).preset).toBe('own')
  expect(nameProcess([]).preset).toBe('none')
  expect(choosePreset(daily, 'own')).toEqual({ ...daily, preset: 'own' })
  for (const name of presetNames) expect(checkProcess(choosePreset(none, name))).toBeNull()
})

test('a step that gets another key is told apart from others under that key', () => {
  const changed = changeStep(daily, { index: 0, change: { key: 'desk-review' } })
  expect(changed.steps.at(-1)?.distinctFrom).toEqual(['desk-review', 'second-review'])
  expect(checkProcess(changed)).toBeNull()
})

test('the first step added is print, further ones come before the proofs', () => {
  const one = addStep(none)
  expect(one.steps.map(({ stage }) => stage)).toEqual(['print'])
  expect(checkProcess(addStep(one))).toBeNull()
  const added = addStep(journal)
  expect(added.steps.findIndex(({ key }) => key === 'step-9')).toBe(3)
  expect(checkProcess(added)).toBeNull()
})

test('whatever is moved and taken out, no step is told apart from one behind it, and keys stay unique', () => {
  const edits = fc.array(
    fc.oneof(
      fc.record({
        act: fc.constant('move' as const),
        index: fc.nat(9),
        by: fc.constantFrom(-1 as const, 1 as const),
      }),
      fc.record({ act: fc.constant('remove' as const), index: fc.nat(9) }),
      fc.record({ act: fc.constant('add' as const) }),
    ),
  )
  fc.assert(
    fc.property(edits, (list) => {
      let process = journal
      for (const edit of list) {
        if (edit.act === 'move') process = moveStep(process, edit)
        else if (edit.act === 'remove') process = removeStep(process, edit.index)
        else if (process.steps.length < 20) process = addStep(process)
      }
      expect(processSchema.safeParse(process).success).toBe(true)
      const keys = process.steps.map(({ key }) => key)
      expect(new Set(keys).size).toBe(keys.length)
      for (const [index, step] of process.steps.entries()) {
        expect(step.distinctFrom.every((key) => keys.slice(0, index).includes(key))).toBe(true)
      }
    }),
  )
})

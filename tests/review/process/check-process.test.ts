import { describe, expect, test } from 'vitest'
import { checkProcess } from '../../../src/review/process/check-process.ts'
import { presets } from '../../../src/review/process/presets.ts'
import { type Process, processSchema, type Step } from '../../../src/review/process/process.ts'

const { steps } = presets.journal
const [first, second, final, proof] = steps
const print = steps.at(-1)
if (!first || !second || !final || !proof || !print)
  throw new Error('The journal has three reviews and proofs.')

describe('a process', () => {
  test.each(Object.entries(presets))('%s, as a preset, keeps the rules between steps', (_, preset) => {
    expect(processSchema.parse(preset)).toEqual(preset)
    expect(checkProcess(preset)).toBeNull()
  })

  const wrong: [string, Step[], RegExp][] = [
    ['no two steps of one key', [first, first, print], /Two steps have the key “first-review”/],
    ['reviews before proofs', [proof, final, print], /“Final review” stands too late/],
    ['print at the end', [first, print, proof], /“First proof” stands too late/],
    ['one print', [first, second], /The last step is print/],
    ['not two prints', [first, print, { ...print, key: 'again' }], /The last step is print/],
    ['proofs of the page', [final, { ...proof, level: 'piece' }, print], /“First proof” is of the page/],
    [
      'a page for the proofs to start from',
      [first, proof, print],
      /“First review” is the last review before/,
    ],
    ['others only before', [{ ...first, distinctFrom: ['print'] }, print], /which is no step before it/],
    [
      'others than itself',
      [{ ...first, distinctFrom: ['first-review'] }, print],
      /which is no step before it/,
    ],
  ]
  test.each(wrong)('asks for %s', (_, wrongSteps, sentence) => {
    const refusal = checkProcess({ steps: wrongSteps })
    expect(refusal?.en).toMatch(sentence)
    expect(refusal?.zh).toMatch(/。$/)
  })

  test('is signed by roles that sign: no administrator, no reader', () => {
    const process = (role: string) => ({ preset: 'own', steps: [{ ...print, role }] })
    expect(processSchema.safeParse(process('editor')).success).toBe(true)
    expect(processSchema.safeParse(process('admin')).success).toBe(false)
    expect(processSchema.safeParse(process('reader')).success).toBe(false)
  })

  test('none asks for nothing', () => {
    const none: Process = presets.none
    expect(none.steps).toEqual([])
  })
})

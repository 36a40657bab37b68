import { describe, expect, test } from 'vitest'
import { measureProgress, readAnswerLines, stages } from '../../../src/importer/admin/upload/stages.ts'

describe('the bar of an upload', () => {
  test('grows through all stages from 0 to 100 and never goes back', () => {
    const steps = stages.flatMap((stage) => [0, 0.5, 1].map((done) => measureProgress({ stage, done })))
    expect(steps).toEqual(steps.toSorted((a, b) => a - b))
    expect([steps.at(0), steps.at(-1)]).toEqual([0, 100])
  })

  test('is fed by whole lines alone, whatever pieces they arrive in', () => {
    const whole = `{"stage":"reading","done":0.5}\n{"import":{"id":1}}\n`
    const first = readAnswerLines(whole.slice(0, 40), 0)
    expect(first.lines).toEqual([{ progress: { stage: 'reading', done: 0.5 } }])
    const rest = readAnswerLines(whole, first.next)
    expect(rest.lines).toEqual([{ answer: { import: { id: 1 } } }])
    expect(readAnswerLines(whole, rest.next).lines).toEqual([])
  })

  test('a line that is no JSON, such as a proxy’s error page, is left out', () => {
    expect(readAnswerLines('<html>\n', 0).lines).toEqual([])
  })
})

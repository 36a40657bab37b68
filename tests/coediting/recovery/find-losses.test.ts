import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addLoss, isBack } from '../../../src/coediting/recovery/lost-words.ts'
import { readLetters } from '../../../src/coediting/recovery/read-text.ts'
import { makeDocument } from '../../../src/coediting/text/convert-text.ts'
import { bodyConfig } from '../../support/headless-editor.ts'
import { paragraph, state } from '../../support/lexical-nodes.ts'
import { openNetwork, type Writer } from '../support/writers.ts'

/** A room of three paragraphs; without a clock, whatever was typed was typed long ago. */
function openRoom({ clock }: { clock?: { time: number } } = {}) {
  const beginning = ['安全合作是优先方向。', '机制化建设不断推进。', '政策沟通更加密切。']
  const server = makeDocument(bodyConfig, state(...beginning.map((words) => paragraph([words]))))
  let slow = 0
  const now = () => {
    slow += 60_000
    return clock?.time ?? slow
  }
  const network = openNetwork(server, now)
  return { ...network, a: network.join(), b: network.join() }
}

const words = ({ lost }: Writer) => lost.map((loss) => loss.words)

test('words typed offline into a paragraph that another made a heading are offered to who typed them, with their place', () => {
  const { a, b, deliverAll, server } = openRoom()
  a.leave()
  a.type(1, '尤其在边境地区', 5)
  b.makeHeading(1)
  deliverAll()
  a.comeBack()
  deliverAll()
  expect(readLetters(server)).not.toContain('尤其')
  expect(a.lost).toMatchObject([{ words: '尤其在边境地区', before: '机制化建设', after: '不断推进。' }])
  expect(words(b)).toEqual([])
})

test('words that reach the server before the heading does are offered to who made it, who had not seen them', () => {
  const { a, b, deliver, deliverAll } = openRoom()
  a.type(1, '尤其在边境地区')
  b.makeHeading(1)
  deliver(0)
  deliverAll()
  expect(words(b)).toEqual(['尤其在边境地区'])
})

test('words typed a moment ago are offered to who typed them too, since who made the heading may have left', () => {
  const { a, b, deliver, deliverAll } = openRoom({ clock: { time: 0 } })
  a.type(1, '尤其在边境地区')
  b.makeHeading(1)
  deliver(0)
  deliverAll()
  expect(words(a)).toEqual(['尤其在边境地区'])
})

test('words of somebody who left long ago, typed while the other was offline, are offered to who comes back', () => {
  const { a, b, deliverAll } = openRoom()
  b.leave()
  a.type(2, '，成果更多')
  deliverAll()
  a.leave()
  b.remove(2)
  b.comeBack()
  deliverAll()
  expect(words(b)).toEqual(['，成果更多'])
})

test('what somebody deletes after seeing it is offered to nobody', () => {
  const { a, b, deliverAll } = openRoom()
  a.type(1, '尤其在边境地区')
  deliverAll()
  b.remove(1)
  deliverAll()
  a.leave()
  b.remove(0)
  deliverAll()
  a.comeBack()
  expect([...words(a), ...words(b)]).toEqual([])
})

test('a heading made of words that were seen a moment ago loses none', () => {
  const { a, b, deliverAll } = openRoom({ clock: { time: 0 } })
  a.type(1, '尤其在边境地区')
  deliverAll()
  b.makeHeading(1)
  deliverAll()
  expect([...words(a), ...words(b)]).toEqual([])
})

test('letters that arrive one by one are one offer', () => {
  const { a, b, deliverAll } = openRoom()
  b.makeHeading(1)
  for (const letter of '边境地区') a.type(1, letter)
  deliverAll()
  const offers = [...a.lost, ...b.lost].reduce(addLoss, [] as typeof a.lost)
  expect(offers.map((offer) => offer.words)).toEqual(['边境地区'])
})

test('an offer is answered once its words stand in the text again', () => {
  const loss = { client: 1, clock: 0, words: '边境', before: '机制化建设', after: '', form: null }
  expect(isBack('边境合作。机制化建设不断推进。', loss)).toBe(false)
  expect(isBack('机制化建设边境不断推进。', loss)).toBe(true)
  expect(isBack('另一段：尤其在边境地区', { ...loss, words: '尤其在边境地区' })).toBe(true)
})

test('words on their way when the connection ended are offered after coming back, however late', () => {
  const clock = { time: 0 }
  const { a, b, deliver, deliverAll } = openRoom({ clock })
  b.makeHeading(1)
  deliver(0)
  a.type(1, '尤其在边境地区')
  // It reaches the server; that its paragraph has gone does not reach its writer any more.
  deliver(1)
  a.leave()
  clock.time += 3_600_000
  a.comeBack()
  deliverAll()
  expect(words(a)).toEqual(['尤其在边境地区'])
})

type Who = 0 | 1 | 2
type Act =
  | { act: 'type' | 'heading' | 'remove'; who: Who; line: number }
  | { act: 'leave' | 'back'; who: Who }
  | { act: 'deliver'; pick: number }

const who = fc.constantFrom<Who[]>(0, 1, 2)
const line = fc.nat(4)
const pick = fc.nat(9)
const acts: { weight: number; arbitrary: fc.Arbitrary<Act> }[] = [
  { weight: 5, arbitrary: fc.record({ act: fc.constant('type' as const), who, line }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('heading' as const), who, line }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('remove' as const), who, line }) },
  { weight: 6, arbitrary: fc.record({ act: fc.constant('deliver' as const), pick }) },
]
const departures: (typeof acts)[number] = {
  weight: 1,
  arbitrary: fc.record({ act: fc.constantFrom('leave' as const, 'back' as const), who }),
}

/** Does what is told, and answers the words that are nowhere: not in the text, not deleted by one who saw them, not offered. */
function findVanished(sequence: readonly Act[], room: ReturnType<typeof openRoom>): string[] {
  const writers = [room.a, room.b, room.join()] as const
  const typed: string[] = []
  const deleted = new Set<string>()
  for (const step of sequence) {
    if (step.act === 'deliver') {
      room.deliver(step.pick)
      continue
    }
    const writer = writers[step.who]
    if (!('line' in step)) {
      if (step.act === 'leave') writer.leave()
      else writer.comeBack()
    } else {
      const lines = writer.lines()
      const at = step.line % Math.max(lines.length, 1)
      if (step.act === 'type') {
        typed.push(`[${step.who}.${typed.length}]`)
        writer.type(at, typed.at(-1) ?? '')
      } else if (step.act === 'heading') writer.makeHeading(at)
      else if (lines.length > 1) {
        for (const seen of typed) if (lines[at]?.includes(seen)) deleted.add(seen)
        writer.remove(at)
      }
    }
  }
  for (const writer of writers) writer.comeBack()
  room.deliverAll()
  const text = readLetters(room.server)
  for (const writer of writers) expect(readLetters(writer.document)).toBe(text)
  const offered = writers.flatMap(words).join('')
  return typed.filter((one) => !text.includes(one) && !deleted.has(one) && !offered.includes(one))
}

test('whatever three people do, typed words stand in the text, were deleted by somebody who saw them, or are offered back', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(...acts), { minLength: 10, maxLength: 60 }), (sequence) => {
      // However slow the network is: no word counts as typed a moment ago.
      expect(findVanished(sequence, openRoom())).toEqual([])
    }),
    { numRuns: 80 },
  )
})

test('the same holds when they leave and come back as they like', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(...acts, departures), { minLength: 10, maxLength: 60 }), (sequence) => {
      expect(findVanished(sequence, openRoom({ clock: { time: 0 } }))).toEqual([])
    }),
    { numRuns: 120 },
  )
})

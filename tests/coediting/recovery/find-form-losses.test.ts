import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addLoss, type LostWords } from '../../../src/coediting/recovery/lost-words.ts'
import { readForms } from '../../../src/coediting/text/block-forms.ts'
import { makeDocument } from '../../../src/coediting/text/convert-text.ts'
import { bodyConfig } from '../../support/headless-editor.ts'
import { block, paragraph, state } from '../../support/lexical-nodes.ts'
import { openNetwork, type Writer } from '../support/writers.ts'

/** A room of a paragraph and a pull quote; `now` is a time that stands still unless it is given. */
function openRoom(now: () => number = () => 0) {
  const quote = block({ id: 'quote1', blockType: 'pullQuote', kind: 'summary', text: '安全合作' })
  const network = openNetwork(makeDocument(bodyConfig, state(paragraph(['一']), quote)), now)
  return { ...network, a: network.join(), b: network.join() }
}

const quoteAt = 1
const append = (words: string) => (said: string) => said + words
const listOffers = ({ lost }: Writer) => lost.reduce<LostWords[]>(addLoss, [])
const offered = (writer: Writer) => listOffers(writer).map(({ words }) => words)
const said = (document: Writer['document']) => readForms(document).get('quote1')?.words.get('text')

// Yjs lets one of two win by numbers that it draws.
test.each([1, 2, 3, 4, 5, 6])(
  'of words that two write into one form at once, those that do not stand are offered to who wrote them (%i)',
  () => {
    const { a, b, deliverAll, server } = openRoom()
    a.fill(quoteAt, append('优先'))
    b.fill(quoteAt, append('共赢'))
    deliverAll()
    const [winner, loser] = said(server) === '安全合作优先' ? [a, b] : [b, a]
    const words = loser === a ? '优先' : '共赢'
    expect(offered(loser)).toEqual([words])
    expect(loser.lost).toMatchObject([
      { words, before: '安全合作', after: '', form: { block: 'quote1', field: 'text' } },
    ])
    expect(offered(winner)).not.toContain(loser === a ? '共赢' : '优先')
  },
)

test('words written into a form offline are offered on coming back, all of them together', () => {
  const { a, b, deliverAll, server } = openRoom()
  for (const writer of [a, b]) {
    const other = writer === a ? b : a
    writer.leave()
    for (const words of ['边境', '地区']) writer.fill(quoteAt, append(words))
    other.fill(quoteAt, append('共赢'))
    deliverAll()
    writer.comeBack()
    deliverAll()
    if (said(server)?.includes('边境地区')) expect(offered(other)).toContain('共赢')
    else expect(offered(writer)).toEqual(['边境地区'])
    for (const one of [a, b]) {
      one.lost.length = 0
      one.fill(quoteAt, () => '安全合作')
      deliverAll()
    }
  }
})

test('words written into a form whose block another takes away are offered to who wrote them', () => {
  const { a, b, deliverAll } = openRoom(nextMinute())
  a.leave()
  a.fill(quoteAt, append('优先'))
  b.remove(quoteAt)
  deliverAll()
  a.comeBack()
  expect(offered(a)).toEqual(['优先'])
  expect(offered(b)).toEqual([])
})

test('words that reach a block after it was taken away are offered to who took it', () => {
  const { a, b, deliver, deliverAll } = openRoom(nextMinute())
  a.fill(quoteAt, append('优先'))
  b.remove(quoteAt)
  deliver(0)
  deliverAll()
  expect(offered(b)).toEqual(['优先'])
})

test('what somebody changes in a form after seeing it is offered to nobody', () => {
  const { a, b, deliverAll } = openRoom()
  a.fill(quoteAt, append('优先'))
  deliverAll()
  b.fill(quoteAt, () => '互利共赢')
  deliverAll()
  a.leave()
  b.fill(quoteAt, append('始终'))
  deliverAll()
  a.comeBack()
  expect([...a.lost, ...b.lost]).toEqual([])
})

test('the same words written into a form by two at once are not lost', () => {
  const { a, b, deliverAll } = openRoom()
  a.fill(quoteAt, append('优先方向'))
  b.fill(quoteAt, append('优先方向'))
  deliverAll()
  expect([...a.lost, ...b.lost]).toEqual([])
})

function nextMinute(): () => number {
  let time = 0
  return () => {
    time += 60_000
    return time
  }
}

type Who = 0 | 1 | 2
type Act = { act: 'fill' | 'clear' | 'leave' | 'back'; who: Who } | { act: 'deliver'; pick: number }

const who = fc.constantFrom<Who[]>(0, 1, 2)
const acts: { weight: number; arbitrary: fc.Arbitrary<Act> }[] = [
  { weight: 5, arbitrary: fc.record({ act: fc.constant('fill' as const), who }) },
  {
    weight: 1,
    arbitrary: fc.record({ act: fc.constantFrom('clear' as const, 'leave' as const, 'back' as const), who }),
  },
  { weight: 6, arbitrary: fc.record({ act: fc.constant('deliver' as const), pick: fc.nat(9) }) },
]

/** Does what is told, and answers the words that are nowhere: not in the form, not cleared by one who saw them, not offered. */
function findVanished(sequence: readonly Act[]): string[] {
  const room = openRoom()
  const writers = [room.a, room.b, room.join()] as const
  const written: string[] = []
  const cleared = new Set<string>()
  for (const step of sequence) {
    if (step.act === 'deliver') room.deliver(step.pick)
    else if (step.act === 'leave') writers[step.who].leave()
    else if (step.act === 'back') writers[step.who].comeBack()
    else if (step.act === 'fill') {
      written.push(`[${step.who}.${written.length}]`)
      writers[step.who].fill(quoteAt, append(written.at(-1) ?? ''))
    } else {
      const seen = said(writers[step.who].document) ?? ''
      for (const words of written) if (seen.includes(words)) cleared.add(words)
      writers[step.who].fill(quoteAt, () => '')
    }
  }
  for (const writer of writers) writer.comeBack()
  room.deliverAll()
  const stands = said(room.server) ?? ''
  for (const writer of writers) expect(said(writer.document) ?? '').toBe(stands)
  // What stood before both is told as what stood around.
  const offers = writers.flatMap((writer) =>
    listOffers(writer).map(({ before, words, after }) => before + words + after),
  )
  return written.filter(
    (one) => !stands.includes(one) && !cleared.has(one) && !offers.join('\n').includes(one),
  )
}

test('whatever three people do, words written into a form stand there, were cleared by who saw them, or are offered back', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(...acts), { minLength: 5, maxLength: 60 }), (sequence) => {
      expect(findVanished(sequence)).toEqual([])
    }),
    { numRuns: 200 },
  )
})

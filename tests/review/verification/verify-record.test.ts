import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { presets } from '../../../src/review/process/presets.ts'
import { type Entry, entrySchema, type StoredEntry, sealEntry } from '../../../src/review/record/entry.ts'
import { type RecordToVerify, verifyRecord } from '../../../src/review/verification/verify-record.ts'
import { ModelDesk } from '../support/model-desk.ts'
import { staff } from '../support/model-people.ts'

const { chief, section, editor, secondEditor, proofreader, secondProofreader } = staff

/** A record with a return and a text that was changed for it. */
function makeRecord(): RecordToVerify {
  const desk = new ModelDesk(presets.journal)
  for (const unit of [7, 3]) desk.sign(editor, 'first-review', { unit })
  desk.giveBack(section, { step: 'second-review', to: 'first-review', unit: 7 })
  desk.edit(7, '甲文二稿')
  for (const unit of [7, 3]) {
    desk.sign(editor, 'first-review', { unit })
    desk.sign(section, 'second-review', { unit })
  }
  return desk.record
}

/** A journal's issue that went through every kind of act, and one correction. */
function makePublished(): ModelDesk {
  const desk = new ModelDesk(presets.journal)
  for (const unit of [7, 3]) {
    desk.sign(editor, 'first-review', { unit })
    desk.sign(section, 'second-review', { unit })
  }
  desk.sign(chief, 'final-review', { onPaper: true })
  desk.verifyPaper(editor, desk.entries.length)
  desk.edit(3, '乙文改正')
  desk.sign(proofreader, 'first-proof')
  desk.ask(secondProofreader, 7)
  desk.answer(editor, desk.state.queries[0]?.id ?? '')
  desk.sign(secondProofreader, 'second-proof')
  desk.sign(proofreader, 'third-proof')
  desk.sign(editor, 'read-through')
  desk.printAfterChanges(secondEditor, [{ unit: 7, place: 'body', block: null, from: '一稿', to: '定稿' }])
  desk.edit(7, '甲文定稿')
  desk.verifyChanges(proofreader)
  desk.publish(chief)
  desk.reopen(chief)
  desk.edit(7, '甲文更正')
  desk.sign(secondEditor, 'print')
  desk.publish(chief)
  return desk
}

/** Writes a record anew from entries that somebody changed, every hash and link in order. */
function reseal(entries: readonly Entry[]): Pick<RecordToVerify, 'stored' | 'head'> {
  const stored: StoredEntry[] = []
  for (const entry of entries) stored.push(sealEntry({ ...entry, previous: stored.at(-1)?.hash ?? null }))
  const last = stored.at(-1)
  return { stored, head: last ? { seq: last.seq, hash: last.hash } : null }
}

function changeAct(desk: ModelDesk, seq: number, change: object): Entry[] {
  return desk.entries.map((entry) =>
    entry.seq === seq ? entrySchema.parse({ ...entry, act: { ...entry.act, ...change } }) : entry,
  )
}

let desk: ModelDesk
let record: RecordToVerify

beforeAll(() => {
  desk = makePublished()
  record = desk.record
})

describe('R7: a record', () => {
  test('that nobody touched is whole', () => {
    expect(record.stored).toHaveLength(19)
    expect(verifyRecord(record)).toEqual({ whole: true, faults: [] })
    expect(verifyRecord(makeRecord())).toEqual({ whole: true, faults: [] })
  })

  test('with any byte of any entry changed names that entry', () => {
    const at = fc.record({
      index: fc.nat(record.stored.length - 1),
      place: fc.double({ min: 0, max: 0.999, noNaN: true }),
    })
    const letter = fc.constantFrom('0', '1', 'a', ' ', '"', '甲')
    fc.assert(
      fc.property(at, letter, ({ index, place }, to) => {
        const stored = record.stored.map((one, position) => {
          const offset = Math.floor(place * one.body.length)
          return position === index ? { ...one, body: replaceAt(one.body, offset, to) } : one
        })
        fc.pre(stored[index]?.body !== record.stored[index]?.body)
        const { whole, faults } = verifyRecord({ ...record, stored })
        expect(whole).toBe(false)
        expect(faults.map(({ seq }) => seq)).toContain(index + 1)
      }),
    )
  })

  test('with a byte changed and its hash written anew names an entry too', () => {
    const stored = record.stored.map((one) => {
      if (one.seq !== 4) return one
      const entry = entrySchema.parse(JSON.parse(one.body))
      return sealEntry({ ...entry, by: { ...entry.by, name: '别人' } })
    })
    expect(verifyRecord({ ...record, stored }).faults.map(({ seq }) => seq)).toContain(5)
  })

  test('without any one of its entries, the last included, names its place', () => {
    for (const missing of record.stored) {
      const stored = record.stored.filter((one) => one !== missing)
      const { whole, faults } = verifyRecord({ ...record, stored })
      expect(whole).toBe(false)
      expect(faults.map(({ seq }) => seq)).toContain(missing.seq)
    }
  })

  test('without its last entry, and with the head set back, fails by the edition that names it', () => {
    const stored = record.stored.slice(0, -1)
    const last = stored.at(-1)
    const head = last ? { seq: last.seq, hash: last.hash } : null
    expect(verifyRecord({ ...record, stored, head }).faults[0]?.en).toMatch(/Revision 2 names an entry/)
  })

  test('without any entry fails as well', () => {
    expect(verifyRecord({ ...record, stored: [] }).whole).toBe(false)
    expect(verifyRecord({ ...record, stored: [], head: null }).whole).toBe(false)
  })

  test('with two entries swapped, their numbers with them or not, names their places', () => {
    const swap = <Item>(list: readonly Item[], at: number): Item[] =>
      list.map((item, index) => list[index === at ? at + 1 : index === at + 1 ? at : index] ?? item)
    for (let at = 0; at < record.stored.length - 1; at++) {
      const moved = verifyRecord({ ...record, stored: swap(record.stored, at) })
      expect(moved.faults.map(({ seq }) => seq)).toContain(at + 1)
      const renumbered = swap(record.stored, at).map((one, index) => ({ ...one, seq: index + 1 }))
      expect(verifyRecord({ ...record, stored: renumbered }).whole).toBe(false)
    }
  })

  test('of another issue, or of another language, is not this one’s', () => {
    for (const key of [{ issueId: 344, locale: 'zh' } as const, { issueId: 343, locale: 'en' } as const]) {
      const { faults } = verifyRecord({ ...record, key })
      expect(faults.filter(({ en }) => /of another issue’s record/.test(en))).toHaveLength(
        record.stored.length,
      )
    }
  })

  test('in another form than it was hashed in names the entry, whatever its hash', () => {
    const stored = record.stored.map((one) => {
      const body = JSON.stringify(JSON.parse(one.body), null, 1)
      return one.seq === 3 ? { ...sealEntry(entrySchema.parse(JSON.parse(one.body))), body } : one
    })
    expect(verifyRecord({ ...record, stored }).faults[0]).toMatchObject({ seq: 3 })
  })
})

describe('R7: a record written anew, chain and all,', () => {
  const forged: [string, number, object, RegExp][] = [
    ['a signer in another’s role', 2, { step: 'second-review' }, /Entry 2 is against the rules/],
    ['an override by whoever is no chief', 3, { override: '急' }, /Only a chief editor/],
    ['another start of a proof', 8, { from: 'a'.repeat(64) }, /started from another text/],
    ['a query that nobody asked', 10, { query: 'q99' }, /no such query/],
  ]
  test.each(forged)('is found out by %s', (_, seq, change, sentence) => {
    const { faults } = verifyRecord({ ...record, ...reseal(changeAct(desk, seq, change)) })
    expect(faults.find((fault) => fault.seq === seq)?.en).toMatch(sentence)
  })

  test('is found out by a signature that is taken out', () => {
    const entries = desk.entries
      .filter(({ seq }) => seq !== 11)
      .map((entry, index) => ({ ...entry, seq: index + 1 }))
    const sentences = verifyRecord({ ...record, ...reseal(entries) }).faults.map(({ en }) => en)
    expect(sentences.some((sentence) => /against the rules/.test(sentence))).toBe(true)
  })

  test('is found out by changes after print that are not those of the text', () => {
    const changes = [{ unit: 7, place: 'body', block: null, from: '一稿', to: '终稿' }]
    const { faults } = verifyRecord({ ...record, ...reseal(changeAct(desk, 14, { changes })) })
    expect(faults.map(({ en }) => en)).toContain(
      'Entry 15 verified another text than the signed one with exactly its listed changes.',
    )
  })

  test('is found out by the edition, which names the old head', () => {
    const entries = desk.entries.map((entry) => ({
      ...entry,
      by: { ...entry.by, name: `${entry.by.name}.` },
    }))
    const { faults } = verifyRecord({ ...record, ...reseal(entries) })
    expect(faults.map(({ en }) => en).join(' ')).toMatch(/Revision 1 names an entry/)
  })
})

describe('R7: what a record names', () => {
  test('one character changed in a signed text names the entries that signed it', () => {
    const { hash } = desk.subject
    const contents = new Map(record.contents)
    contents.set(hash, contents.get(hash)?.replace('圆桌', '圆卓') ?? '')
    const { faults } = verifyRecord({ ...record, contents })
    // The correction's print, and its publication.
    expect(faults.map(({ seq }) => seq)).toEqual([18, 19])
  })

  test('a signed text that is not on file names the entry', () => {
    const { faults } = verifyRecord({ ...record, contents: new Map() })
    expect(faults.some(({ en }) => /is not on file, or was changed/.test(en))).toBe(true)
  })

  test('a text that two people sealed is named by its hash alone, and its going is no fault', () => {
    const lastSeq = desk.entries.length
    const hashes = [...record.contents.keys()]
    const by = { id: chief.id, name: chief.name, role: chief.role }
    const entries: Entry[] = [
      ...desk.entries,
      {
        schema: 1,
        issueId: 343,
        locale: 'zh',
        seq: lastSeq + 1,
        at: '2026-11-23T00:00:00.000Z',
        by,
        act: { act: 'sealed', hashes, reason: '涉密', authority: '主管' },
        previous: null,
      },
    ]
    const sealed = { ...record, ...reseal(entries), contents: new Map<string, string>() }
    expect(verifyRecord(sealed)).toEqual({ whole: true, faults: [] })
  })

  test('an edition of which no entry speaks, and an entry whose edition is gone, are named', () => {
    const stray = { revision: 3, contentHash: desk.subject.hash, recordHead: null }
    expect(verifyRecord({ ...record, editions: [...record.editions, stray] }).whole).toBe(false)
    expect(verifyRecord({ ...record, editions: record.editions.slice(1) }).faults[0]?.en).toMatch(
      /speaks of revision 1, which is not in the ledger/,
    )
  })

  test('faults are told in both languages', () => {
    for (const { zh, en } of verifyRecord({ ...record, contents: new Map(), head: null }).faults) {
      expect(zh).toMatch(/^\p{Script=Han}.*。$/u)
      expect(en).toMatch(/\.$/)
    }
  })
})

function replaceAt(text: string, offset: number, letter: string): string {
  return text.slice(0, offset) + letter + text.slice(offset + 1)
}

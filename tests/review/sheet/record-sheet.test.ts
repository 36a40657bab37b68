import { describe, expect, test } from 'vitest'
import type { Process } from '../../../src/review/process/process.ts'
import type { Act } from '../../../src/review/record/acts.ts'
import { type Actor, sealEntry } from '../../../src/review/record/entry.ts'
import { cutAtEdition } from '../../../src/review/sheet/cut-at-edition.ts'
import { namePiecesOf } from '../../../src/review/sheet/name-pieces.ts'
import type { RecordExport } from '../../../src/review/sheet/record-export.ts'
import { tellRecord } from '../../../src/review/sheet/record-sheet.ts'

const hash = 'a'.repeat(64)
const scan = 'b'.repeat(64)
const chief: Actor = { id: 1, name: '王总', role: 'chief-editor' }
const editor: Actor = { id: 2, name: '陈编辑', role: 'editor' }

const process: Process = {
  preset: 'own',
  steps: [
    {
      key: 'first-review',
      label: { zh: '初审', en: 'First review' },
      level: 'piece',
      stage: 'review',
      role: 'editor',
      checks: [],
      distinctFrom: [],
    },
    {
      key: 'print',
      label: { zh: '付印', en: 'Print' },
      level: 'page',
      stage: 'print',
      role: 'chief-editor',
      checks: [],
      distinctFrom: [],
    },
  ],
}

const pass = { forWhom: null, override: null, from: null, opinion: '', paper: null } as const

const acts: { by: Actor; act: Act }[] = [
  { by: editor, act: { act: 'begin', process } },
  {
    by: editor,
    act: { act: 'sign', ...pass, step: 'first-review', unit: 7, hash, pieces: {}, opinion: '事实准确。' },
  },
  {
    by: chief,
    act: {
      act: 'sign',
      ...pass,
      step: 'print',
      unit: 'page',
      hash,
      pieces: { 7: hash },
      override: '值班总编外出',
      paper: { scan, signedBy: '李总' },
    },
  },
  { by: editor, act: { act: 'verify-paper', entry: 3 } },
  {
    by: chief,
    act: {
      act: 'print-after-changes',
      step: 'print',
      forWhom: null,
      override: null,
      hash,
      pieces: { 7: hash },
      changes: [{ unit: 7, place: 'body', block: 'p1', from: '安合作', to: '安全合作' }],
      opinion: '',
    },
  },
  { by: chief, act: { act: 'published', kind: 'first', revision: 1, hash, pieces: { 7: hash } } },
]

function makeRecord(given: Partial<RecordExport> = {}): RecordExport {
  let previous: string | null = null
  const entries = acts.map(({ by, act }, index) => {
    const stored = sealEntry({
      schema: 1,
      issueId: 5,
      locale: 'zh',
      seq: index + 1,
      at: '2026-11-22T08:00:00.000Z',
      by,
      act,
      previous,
    })
    previous = stored.hash
    return { seq: stored.seq, hash: stored.hash, entry: JSON.parse(stored.body) as unknown }
  })
  const last = entries.at(-1)
  return {
    schema: 1,
    issue: { id: 5, title: '新蓝图', label: '第54期', series: '智库圆桌', timeZone: 'Asia/Shanghai' },
    locale: 'zh',
    entries,
    head: last ? { seq: last.seq, hash: last.hash } : null,
    editions: [
      {
        id: 1,
        revision: 1,
        kind: 'first',
        contentHash: hash,
        recordHead: last?.hash ?? null,
        publishedAt: '2026-11-22T09:00:00.000Z',
      },
    ],
    verification: { whole: true, faults: [] },
    ...given,
  }
}

const namePiece = (id: number) => (id === 7 ? '安全合作内涵持续丰富' : null)

describe('R7: a record in words', () => {
  const sheet = tellRecord(makeRecord(), { language: 'zh', namePiece })
  const lineOf = (seq: number) => sheet.lines.find((line) => line.seq === seq)

  test('says who passed what at which step, with their opinion and the text by its hash', () => {
    expect(lineOf(2)).toMatchObject({
      by: '陈编辑\uFF08责任编辑\uFF09',
      what: '初审通过\uFF1A“安全合作内涵持续丰富”',
      details: ['意见\uFF1A事实准确。'],
      textHash: 'a'.repeat(12),
    })
  })

  test('tells times where the series is printed', () => {
    expect(lineOf(1)?.at).toContain('16:00')
  })

  test('says of a signature out of turn and on paper that it was so', () => {
    expect(lineOf(3)?.what).toContain('登记李总在纸上的签字')
    expect(lineOf(3)?.details).toContain('越级签字\uFF0C理由\uFF1A值班总编外出')
    expect(lineOf(4)?.what).toContain('第 3 条')
  })

  test('lists the changes of a print after changes, from and to', () => {
    expect(lineOf(5)?.details.join()).toContain('“安合作”改为“安全合作”')
  })

  test('tells the same in English', () => {
    const english = tellRecord(makeRecord(), { language: 'en', namePiece })
    expect(english.lines[1]?.what).toBe('First review: passed “安全合作内涵持续丰富”')
  })

  test('marks the entries that do not hold, and still shows one that cannot be read', () => {
    const record = makeRecord({
      verification: { whole: false, faults: [{ seq: 2, zh: '第 2 条被改动。', en: 'Entry 2 was altered.' }] },
    })
    record.entries[1] = { seq: 2, hash, entry: '{"schema":' }
    const broken = tellRecord(record, { language: 'zh', namePiece })
    expect(broken.lines[1]).toMatchObject({ isFaulty: true, what: '这一条无法读出。' })
    expect(broken.verification).toMatchObject({ whole: false, faults: ['第 2 条被改动。'] })
  })

  test('R8: says of an archive edition, and of one without a process, that no signature was asked for', () => {
    const record = makeRecord()
    const last = record.entries.length - 1
    const tellOne = (kind: 'archive' | 'first', keep: number[]) => {
      const entry = record.entries[last]?.entry as { act: object }
      const changed = { ...entry, act: { ...entry.act, kind } }
      const entries = record.entries.map((one, index) => (index === last ? { ...one, entry: changed } : one))
      const told = { ...record, entries: entries.filter((_, index) => keep.includes(index)) }
      return tellRecord(told, { language: 'zh', namePiece }).lines.at(-1)?.details
    }
    expect(tellOne('archive', [0, last])).toEqual(['存档补录\uFF0C不要求签字'])
    expect(tellOne('first', [last])).toEqual(['没有签字要求'])
    expect(tellOne('first', [0, last])).toEqual([])
  })
})

describe('the record that goes with an edition', () => {
  test('ends with the entry that the edition names as its head', () => {
    const record = makeRecord()
    const head = record.entries[3]
    const [edition] = record.editions
    if (!edition || !head) throw new Error('The record has four entries and an edition')
    const cut = cutAtEdition(
      { ...record, editions: [{ ...edition, recordHead: head.hash }] },
      { revision: 1 },
    )
    expect(cut.entries.map(({ seq }) => seq)).toEqual([1, 2, 3, 4])
    expect(cut.head).toEqual({ seq: 4, hash: head.hash })
  })

  test('of an edition from before there were records has no entries', () => {
    const record = makeRecord()
    const [edition] = record.editions
    if (!edition) throw new Error('The record has an edition')
    const cut = cutAtEdition({ ...record, editions: [{ ...edition, recordHead: null }] }, { revision: 1 })
    expect(cut).toMatchObject({ entries: [], head: null })
  })
})

test('pieces are called as they were when last signed; one that is not on file has no name', () => {
  const piece = {
    schema: 1,
    type: 'piece',
    kind: 'answer',
    locale: 'zh',
    headline: '小标题',
    bylines: [],
    body: [],
    authorNote: null,
  }
  const record = makeRecord()
  expect(namePiecesOf(record, new Map([[hash, JSON.stringify(piece)]])).get(7)).toBe('小标题')
  expect(namePiecesOf(record, new Map()).get(7)).toBeUndefined()
})

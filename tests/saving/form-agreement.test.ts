import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { FieldConflict } from '../../src/desk/admin/conflict/conflict.ts'
import { FormAgreement } from '../../src/saving/admin/form-agreement.ts'
import { decodeBase, encodeBase, type Marks } from '../../src/saving/base.ts'
import { randomFrom } from '../support/random.ts'

type Document = Record<string, unknown>

const mark = (value: unknown) => createHash('sha256').update(String(value)).digest('base64url').slice(0, 8)

function nameVersion(document: Document): Document {
  const marks: Marks = {}
  for (const [name, value] of Object.entries(document)) marks[name] = mark(value)
  return { ...document, base: encodeBase({ collection: 'issues', id: 1, locale: 'zh', marks }) }
}

function begin(document: Document): FormAgreement {
  return new FormAgreement(document, { base: String(nameVersion(document).base), apart: ['lead'] })
}

const conflictOf = (field: string, yours: unknown, theirs: unknown): FieldConflict => ({
  field,
  label: { zh: field, en: field },
  yours,
  theirs,
  by: null,
  at: null,
})

test('a save sends what was changed alone, and neither what rooms keep', () => {
  const form = begin({ title: '一', kicker: '引', lead: '旧' })
  expect(form.compose({ title: '二', kicker: '引', lead: '新', base: 'x' }).changes).toEqual({ title: '二' })
})

test('what somebody else has written counts as seen only once the form shows it', () => {
  const form = begin({ title: '一', kicker: '引' })
  form.accept({ kicker: '引二' }, nameVersion({ title: '别人的', kicker: '引二' }))
  // The form still shows the old title, and its writer goes on from there.
  const stale = form.compose({ title: '一改', kicker: '引二' })
  expect(decodeBase(stale.base)?.marks).toEqual({ title: mark('一') })
  form.notice({ title: '别人的', kicker: '引二' })
  const seen = form.compose({ title: '别人的改', kicker: '引二' })
  expect(decodeBase(seen.base)?.marks).toEqual({ title: mark('别人的') })
})

test('what is typed while a save is under way is no conflict with that save', () => {
  const form = begin({ title: '一' })
  form.accept({ title: '二' }, nameVersion({ title: '二' }))
  const next = form.compose({ title: '二三' })
  expect(decodeBase(next.base)?.marks).toEqual({ title: mark('二') })
})

test('a field in conflict is held back and kept as typed, whatever else is saved', () => {
  const form = begin({ title: '一', kicker: '引' })
  form.accept({}, nameVersion({ title: '别人的', kicker: '引' }))
  form.hold([conflictOf('title', '我的', '别人的')])
  const shown = { title: '我的', kicker: '引二' }
  expect(form.compose(shown).changes).toEqual({ kicker: '引二' })
  expect(form.settle({ title: '别人的', kicker: '引二' }, { sent: shown, shown })).toEqual(shown)
})

test('keeping one’s own names the version whose value was shown beside it', () => {
  const form = begin({ title: '一' })
  form.accept({}, nameVersion({ title: '别人的' }))
  const conflict = conflictOf('title', '我的', '别人的')
  form.hold([conflict])
  expect(form.choose(conflict, 'yours', { title: '我的' })).toBeNull()
  const { base, changes } = form.compose({ title: '我的' })
  expect(changes).toEqual({ title: '我的' })
  expect(decodeBase(base)?.marks).toEqual({ title: mark('别人的') })
})

test('taking theirs leaves nothing to send', () => {
  const form = begin({ title: '一' })
  form.accept({}, nameVersion({ title: '别人的' }))
  const conflict = conflictOf('title', '我的', '别人的')
  form.hold([conflict])
  const theirs = form.choose(conflict, 'theirs', { title: '我的' })
  expect(theirs).toEqual({ name: 'title', value: '别人的' })
  expect(form.compose({ title: '别人的' }).changes).toEqual({})
})

test('taking theirs in one field of a row leaves the others as typed', () => {
  const rows = (name: string, post: string) => [{ id: 'a', name, post }]
  const form = new FormAgreement({ bylines: rows('甲', '员') }, { base: rowBase('甲', '员'), apart: [] })
  form.accept({}, { bylines: rows('别人', '员'), base: rowBase('别人', '员') })
  const conflict = conflictOf('bylines.a.name', '我', '别人')
  form.hold([conflict])
  const theirs = form.choose(conflict, 'theirs', { bylines: rows('我', '院长') })
  expect(theirs).toEqual({ name: 'bylines', value: rows('别人', '院长') })
  const { base } = form.compose({ bylines: rows('别人', '院长') })
  expect(decodeBase(base)?.marks).toEqual({ bylines: [['a', { name: mark('别人'), post: mark('员') }]] })
})

test('of rows that a save has merged, the form has seen its own changes and not others’', () => {
  const rows = (name: string, post: string) => [{ id: 'a', name, post }]
  const form = new FormAgreement({ bylines: rows('甲', '员') }, { base: rowBase('甲', '员'), apart: [] })
  const sent = rows('乙', '员')
  form.accept({ bylines: sent }, { bylines: rows('乙', '别人写的'), base: rowBase('乙', '别人写的') })
  const { base } = form.compose({ bylines: rows('乙', '我写的') })
  expect(decodeBase(base)?.marks).toEqual({ bylines: [['a', { name: mark('乙'), post: mark('员') }]] })
})

test('a row taken out by somebody else leaves the form after a save, but never while it waits for a choice', () => {
  const row = { id: 'a', name: '甲', post: '员' }
  const form = new FormAgreement({ bylines: [row] }, { base: rowBase('甲', '员'), apart: [] })
  form.accept({ headline: '题' }, nameVersion({ headline: '题', bylines: [] }))
  const shown = { headline: '题', bylines: [row] }
  expect(form.alignments(shown)).toMatchObject([{ name: 'bylines', removed: [{ index: 0, row }] }])
  form.hold([conflictOf('bylines.a', row, null)])
  expect(form.alignments(shown)).toEqual([])
})

function rowBase(name: string, post: string): string {
  const marks: Marks = { bylines: [['a', { name: mark(name), post: mark(post) }]] }
  return encodeBase({ collection: 'answers', id: 1, locale: 'zh', marks })
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'D2: of forms at random, none writes over a value that its person has not seen (seed %i)',
  (seed) => {
    const random = randomFrom(seed)
    const names = ['a', 'b', 'c']
    let site: Document = { a: 'a', b: 'b', c: 'c' }
    const forms = [0, 1, 2].map(() => ({
      agreement: begin(site),
      shown: { ...site },
      // What this person has had before their eyes, by field.
      seen: new Map(names.map((name) => [name, new Set<unknown>([name])])),
    }))
    for (let step = 0; step < 300; step += 1) {
      const form = forms[Math.floor(random() * forms.length)]
      const name = names[Math.floor(random() * names.length)] ?? 'a'
      if (!form) continue
      if (random() < 0.5) {
        form.shown[name] = `${name}${step}`
        form.seen.get(name)?.add(form.shown[name])
        continue
      }
      const { changes, base } = form.agreement.compose(form.shown)
      const marks = decodeBase(base)?.marks ?? {}
      const contested = Object.keys(changes).filter(
        (field) => marks[field] !== mark(site[field]) && changes[field] !== site[field],
      )
      if (contested.length > 0) {
        form.agreement.accept({}, nameVersion(site))
        const conflicts = contested.map((field) => conflictOf(field, changes[field], site[field]))
        form.agreement.hold(conflicts)
        for (const conflict of conflicts) {
          form.seen.get(conflict.field)?.add(site[conflict.field])
          const theirs = form.agreement.choose(conflict, random() < 0.5 ? 'yours' : 'theirs', form.shown)
          if (theirs) form.shown[theirs.name] = theirs.value
        }
        continue
      }
      for (const field of Object.keys(changes)) {
        expect(form.seen.get(field)?.has(site[field]), `seed ${seed}, step ${step}`).toBe(true)
      }
      site = { ...site, ...changes }
      form.agreement.accept(changes, nameVersion(site))
      // Payload merges the answer into the form somewhat later, if at all before the next key.
      if (random() < 0.3) continue
      form.shown = form.agreement.settle({ ...site }, { sent: form.shown, shown: form.shown })
      for (const field of names) form.seen.get(field)?.add(form.shown[field])
      form.agreement.notice(form.shown)
    }
  },
)

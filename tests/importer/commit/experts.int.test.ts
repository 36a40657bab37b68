import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Expert } from '../../../src/generated/payload-types.ts'
import { commitImport } from '../../../src/importer/commit/commit-import.ts'
import { saveActs } from '../../../src/importer/operations/save-acts.ts'
import type { ExpertChoice } from '../../../src/importer/review/act.ts'
import type { Need } from '../../../src/importer/review/describe-needs.ts'
import { openReview } from '../../../src/importer/review/open-review.ts'
import { idOf } from '../../../src/kernel/documents.ts'
import { openWorld } from '../../setup/world.ts'
import { makeExpert, makeSeries } from '../../support/factories.ts'
import { makeImport } from '../../support/factories-imports.ts'
import { makePerson } from '../../support/factories-people.ts'
import { previewText } from '../support/import-text.ts'

let payload: Payload
let user: NonNullable<PayloadRequest['user']>

beforeAll(async () => {
  payload = (await openWorld()).payload
  const { person } = await makePerson(payload)
  user = { ...person, collection: 'people' }
})

const titles = '商务部国际贸易经济合作研究院研究员'
let count = 0

/** A name that no other test uses: experts are on file for all. */
function makeName(): string {
  count += 1
  const letters = '海山江河林岳峰原泉石'
  return `欧阳${letters.charAt(count % 10)}${letters.charAt(Math.floor(count / 10))}`
}

function makePage(name: string, printed = titles): string {
  return `智库圆桌\uFF08第54期·总343期\uFF09\n合作怎么看\n如何看待合作\uFF1F\n${name}\uFF08${printed}\uFF09\uFF1A合作前景广阔。\n责任编辑\uFF1A王五 2025年9月3日\n`
}

/** Imports a page and commits it with a choice; answers the bylines' experts, and what was asked. */
async function commitPage(
  text: string,
  choice?: ExpertChoice,
): Promise<{ experts: (number | null)[]; printed: (string | null | undefined)[]; needs: Need[] }> {
  const { id: importId } = await makeImport(payload, { text })
  // A request has one transaction: commits at once have one each.
  const req = await createLocalReq({ user, locale: 'zh' }, payload)
  const people = openReview(previewText(text)).issue.pieces.flatMap((piece) => piece.people)
  const acts = choice ? people.map(({ id }) => ({ act: 'expert' as const, person: id, choice })) : []
  const { revision } = await saveActs(req, { importId, base: 0, acts })
  const series = await makeSeries(payload)
  const made = await commitImport(req, { importId, base: revision, series: series.id, numbers: 'leave-out' })
  const { docs } = await payload.find({
    collection: 'answers',
    where: { issue: { equals: made.issue } },
    draft: true,
    sort: 'id',
    depth: 0,
    locale: 'zh',
    overrideAccess: true,
  })
  const bylines = docs.flatMap((piece) => piece.bylines ?? [])
  return {
    experts: bylines.map(({ expert }) => idOf(expert)),
    printed: bylines.map(({ titlesAsPrinted }) => titlesAsPrinted),
    needs: made.needs.filter(({ kind }) => kind === 'expert'),
  }
}

async function findExperts(name: string): Promise<Expert[]> {
  const { docs } = await payload.find({
    collection: 'experts',
    where: { name: { equals: name } },
    sort: 'id',
    depth: 0,
    locale: 'zh',
    overrideAccess: true,
  })
  return docs
}

describe('whom a printed name means', () => {
  test('X2: a name that nobody on file has is put on file, with the titles and the day that they were printed', async () => {
    const name = makeName()
    const { experts, needs } = await commitPage(makePage(name))
    const [expert, ...others] = await findExperts(name)
    expect(others).toEqual([])
    expect(experts).toEqual([expert?.id])
    expect(expert?.affiliations).toMatchObject([{ title: titles, confirmedOn: '2025-09-03T00:00:00.000Z' }])
    expect(needs).toEqual([])
  })

  test('X3: the one who holds the printed titles is linked, and nothing is added', async () => {
    const name = makeName()
    const onFile = await makeExpert(payload, { name, affiliations: [{ title: titles }] })
    const { experts, needs } = await commitPage(makePage(name))
    expect(experts).toEqual([onFile.id])
    expect(needs).toEqual([])
    expect((await findExperts(name)).map(({ affiliations }) => affiliations?.length)).toEqual([1])
  })

  test('X3: titles that no longer held on the printed day are other titles', async () => {
    const name = makeName()
    await makeExpert(payload, { name, affiliations: [{ title: titles, to: '2024-12-31T00:00:00.000Z' }] })
    const { experts, needs } = await commitPage(makePage(name))
    expect(experts).toEqual([null])
    expect(needs).toHaveLength(1)
  })

  test('X4: a namesake with other titles is asked about, and until somebody chooses the byline names nobody on file', async () => {
    const name = makeName()
    await makeExpert(payload, { name, affiliations: [{ title: '某大学教授' }] })
    const { experts, printed, needs } = await commitPage(makePage(name))
    expect(experts).toEqual([null])
    expect(printed).toEqual([titles])
    expect(needs).toMatchObject([{ kind: 'expert', line: 4 }])
    expect((await findExperts(name)).map(({ affiliations }) => affiliations?.length)).toEqual([1])
  })

  test('X4: so are several of one name, even when one of them holds the titles', async () => {
    const name = makeName()
    await makeExpert(payload, { name, affiliations: [{ title: titles }] })
    await makeExpert(payload, { name, affiliations: [{ title: '某大学教授' }] })
    const { experts, needs } = await commitPage(makePage(name))
    expect(experts).toEqual([null])
    expect(needs).toHaveLength(1)
  })

  test('X1: other spellings, traditional letters and the typesetters\u2019 blank are one name', async () => {
    const expert = await makeExpert(payload, {
      name: '阮国云',
      otherNames: ['阮思'],
      affiliations: [{ title: titles }],
    })
    expect((await commitPage(makePage('阮國雲'))).experts).toEqual([expert.id])
    expect((await commitPage(makePage('阮 思'))).experts).toEqual([expert.id])
  })
})

test('X2: two imports at once that name one new expert put him on file once', async () => {
  const name = makeName()
  const [one, other] = await Promise.all([commitPage(makePage(name)), commitPage(makePage(name))])
  const found = await findExperts(name)
  expect(found).toHaveLength(1)
  expect([...one.experts, ...other.experts]).toEqual([found[0]?.id, found[0]?.id])
})

describe('what a person chooses', () => {
  test('X6: linked with a new affiliation, the printed titles join those on file; linked without, nothing is added', async () => {
    const name = makeName()
    const onFile = await makeExpert(payload, { name, affiliations: [{ title: '某大学教授' }] })
    const link = { kind: 'link', expert: onFile.id } as const
    const without = await commitPage(makePage(name), { ...link, affiliation: false })
    expect(without.experts).toEqual([onFile.id])
    expect(without.needs).toEqual([])
    expect((await findExperts(name))[0]?.affiliations).toHaveLength(1)
    const withTitles = await commitPage(makePage(name), { ...link, affiliation: true })
    expect(withTitles.experts).toEqual([onFile.id])
    const [expert, ...others] = await findExperts(name)
    expect(others).toEqual([])
    expect(expert?.affiliations).toMatchObject([
      { id: onFile.affiliations?.[0]?.id, title: '某大学教授' },
      { title: titles, confirmedOn: '2025-09-03T00:00:00.000Z' },
    ])
  })

  test('X6: another person of the same name is put on file beside the first', async () => {
    const name = makeName()
    const onFile = await makeExpert(payload, { name, affiliations: [{ title: '某大学教授' }] })
    const { experts } = await commitPage(makePage(name), { kind: 'create' })
    const found = await findExperts(name)
    expect(found).toHaveLength(2)
    expect(experts).toEqual([found.find(({ id }) => id !== onFile.id)?.id])
  })

  test('X6: nobody, though the file has one with these titles', async () => {
    const name = makeName()
    await makeExpert(payload, { name, affiliations: [{ title: titles }] })
    expect((await commitPage(makePage(name), { kind: 'none' })).experts).toEqual([null])
  })

  test('X6: an expert who is not on file is refused', async () => {
    const link = { kind: 'link', expert: 2_000_000_000, affiliation: true } as const
    await expect(commitPage(makePage(makeName()), link)).rejects.toMatchObject({
      code: 'invalid-input',
      details: { field: 'expert' },
    })
  })
})

describe('X5: one name twice in an import', () => {
  test('with the same titles is one new expert', async () => {
    const name = makeName()
    const again = `如何深化合作\uFF1F\n${name}\uFF08${titles}\uFF09\uFF1A合作要有机制\uFF0C机制要有规则。\n`
    const { experts, needs } = await commitPage(makePage(name) + again)
    const [expert, ...others] = await findExperts(name)
    expect(others).toEqual([])
    expect(experts).toEqual([expert?.id, expert?.id])
    expect(needs).toEqual([])
  })

  test('with different titles is asked about, and nobody is put on file', async () => {
    const name = makeName()
    const again = `如何深化合作\uFF1F\n${name}\uFF08清华大学教授\uFF09\uFF1A合作要有机制\uFF0C机制要有规则。\n`
    const { experts, needs } = await commitPage(makePage(name) + again)
    expect(experts).toEqual([null, null])
    expect(needs).toHaveLength(2)
    expect(await findExperts(name)).toEqual([])
  })
})

test('X6: titles of an English page are not added to a file that is kept in Chinese alone', async () => {
  const name = makeName()
  const onFile = await makeExpert(payload, {
    name,
    otherNames: ['Marcus Ouyang'],
    affiliations: [{ title: titles }],
  })
  const page = [
    'Think Tank Roundtable (No. 7)',
    'A new chapter for cooperation',
    'How should cooperation be understood?',
    'Marcus Ouyang (Professor, Example University): Cooperation comes first, and it has always been so.',
  ].join('\n\n')
  const link = { kind: 'link', expert: onFile.id } as const
  await expect(commitPage(page, { ...link, affiliation: true })).rejects.toMatchObject({
    code: 'invalid-input',
    details: { field: 'expert' },
  })
  expect((await commitPage(page, { ...link, affiliation: false })).needs).toEqual([])
  expect((await findExperts(name))[0]?.affiliations).toHaveLength(1)
})

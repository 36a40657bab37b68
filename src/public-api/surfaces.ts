import { choices, type FilterType } from './filter-rules.ts'

/** Another collection that documents of this one name; `path` passes through arrays and blocks. */
export type Relation = { path: readonly string[]; to: PublicSlug }

/** What callers without a session may see and ask of one collection. */
export type Surface = {
  /** Fields that answers hold. All others are taken out: a new field is private until it is listed here. */
  fields: readonly string[]
  /** Paths that `where` may name, with what their values are. */
  filters: Readonly<Record<string, FilterType>>
  sorts: readonly string[]
  /** The order of a list when the caller names none. */
  order: string
  relations: readonly Relation[]
  /** Its root fields in GraphQL. */
  graphQL: readonly string[]
}

/** The collections that answer callers without a session; every other refuses them. */
export const publicSlugs = ['issues', 'questions', 'answers', 'experts', 'series', 'editions'] as const

/** One of these collections. */
export type PublicSlug = (typeof publicSlugs)[number]

const dates = ['createdAt', 'updatedAt'] as const
const dateFilters = { createdAt: 'date', updatedAt: 'date' } as const

/** The public side of the API, in full. */
export const surfaces: Record<PublicSlug, Surface> = {
  issues: {
    fields: [
      'id',
      'series',
      'number',
      'totalNumber',
      'kicker',
      'title',
      'subtitle',
      'lead',
      'pullQuotes',
      'credits',
      'printedOn',
      'pageLabel',
      'labelOverride',
      'runningOrder',
      'slug',
      '_status',
      ...dates,
    ],
    filters: {
      id: 'id',
      slug: 'text',
      number: 'number',
      totalNumber: 'number',
      title: 'text',
      printedOn: 'date',
      series: 'id',
      'series.slug': 'text',
      _status: choices.status,
      ...dateFilters,
    },
    sorts: ['id', 'slug', 'number', 'totalNumber', 'title', 'printedOn', ...dates],
    order: '-totalNumber',
    relations: [
      { path: ['series'], to: 'series' },
      { path: ['runningOrder', 'question'], to: 'questions' },
      { path: ['runningOrder', 'answers'], to: 'answers' },
      { path: ['runningOrder', 'essay'], to: 'answers' },
    ],
    graphQL: ['Issue', 'Issues', 'countIssues'],
  },
  questions: {
    fields: ['id', 'text', 'issue', '_status', ...dates],
    filters: {
      id: 'id',
      text: 'text',
      issue: 'id',
      'issue.slug': 'text',
      'issue.totalNumber': 'number',
      _status: choices.status,
      ...dateFilters,
    },
    sorts: ['id', ...dates],
    order: 'id',
    relations: [{ path: ['issue'], to: 'issues' }],
    graphQL: ['Question', 'Questions', 'countQuestions'],
  },
  answers: {
    fields: [
      'id',
      'kind',
      'headline',
      'bylines',
      'body',
      'authorNote',
      'issue',
      'question',
      'slug',
      '_status',
      ...dates,
    ],
    filters: {
      id: 'id',
      kind: choices.pieceKind,
      slug: 'text',
      headline: 'text',
      'bylines.name': 'text',
      'bylines.expert': 'id',
      'bylines.expert.slug': 'text',
      issue: 'id',
      'issue.slug': 'text',
      'issue.totalNumber': 'number',
      question: 'id',
      _status: choices.status,
      ...dateFilters,
    },
    sorts: ['id', 'slug', 'headline', ...dates],
    order: 'id',
    relations: [
      { path: ['issue'], to: 'issues' },
      { path: ['question'], to: 'questions' },
      { path: ['bylines', 'expert'], to: 'experts' },
    ],
    graphQL: ['Answer', 'Answers', 'countAnswers'],
  },
  experts: {
    // P1: name, biography and present title; the rest of an expert's file is the desk's.
    fields: ['id', 'name', 'biography', 'affiliations', 'slug', ...dates],
    filters: {
      id: 'id',
      name: 'text',
      slug: 'text',
      ...dateFilters,
    },
    sorts: ['id', 'name', 'slug', ...dates],
    order: 'slug',
    relations: [],
    graphQL: ['Expert', 'Experts', 'countExperts'],
  },
  series: {
    fields: [
      'id',
      'name',
      'publication',
      'description',
      'numberLabel',
      'numbering',
      'totalNumberScope',
      'leadLabel',
      'slug',
      'timeZone',
      ...dates,
    ],
    filters: {
      id: 'id',
      name: 'text',
      slug: 'text',
      ...dateFilters,
    },
    sorts: ['id', 'name', 'slug', ...dates],
    order: 'slug',
    relations: [],
    graphQL: ['Series', 'allSeries', 'countallSeries'],
  },
  editions: {
    fields: [
      'id',
      'title',
      'label',
      'series',
      'issueId',
      'issueSlug',
      'year',
      'locale',
      'revision',
      'kind',
      'contentHash',
      'notice',
      'correctionType',
      'publishedAt',
      'addresses',
      'hashes',
      'experts',
      'superseded',
      ...dates,
    ],
    filters: {
      id: 'id',
      title: 'text',
      label: 'text',
      series: 'text',
      issueId: 'id',
      issueSlug: 'text',
      year: 'number',
      locale: choices.locale,
      revision: 'number',
      kind: choices.editionKind,
      correctionType: choices.correctionType,
      contentHash: 'text',
      hashes: 'text',
      experts: 'text',
      publishedAt: 'date',
      ...dateFilters,
    },
    sorts: ['id', 'title', 'series', 'issueSlug', 'year', 'revision', 'publishedAt', ...dates],
    order: '-publishedAt',
    relations: [],
    graphQL: ['Edition', 'Editions', 'countEditions'],
  },
}

/** Says whether a collection answers callers without a session. */
export function isPublicSlug(slug: string): slug is PublicSlug {
  return publicSlugs.some((known) => known === slug)
}

/** Another collection that documents of this one name; `path` passes through arrays and blocks. */
export type Relation = { path: readonly string[]; to: PublicSlug }

/** What callers without a session may see and ask of one collection. */
export type Surface = {
  /** Fields that answers hold. All others are taken out: a new field is private until it is listed here. */
  fields: readonly string[]
  /** Paths that `where` may name. */
  filters: readonly string[]
  sorts: readonly string[]
  /** The order of a list when the caller names none. */
  order: string
  relations: readonly Relation[]
  /** Its root fields in GraphQL. */
  graphQL: readonly string[]
}

/** The collections that answer callers without a session; every other refuses them. */
export const publicSlugs = ['issues', 'questions', 'answers', 'experts', 'series', 'editions'] as const

export type PublicSlug = (typeof publicSlugs)[number]

const dates = ['createdAt', 'updatedAt'] as const

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
    filters: [
      'id',
      'slug',
      'number',
      'totalNumber',
      'title',
      'printedOn',
      'series',
      'series.slug',
      '_status',
      ...dates,
    ],
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
    filters: ['id', 'text', 'issue', 'issue.slug', 'issue.totalNumber', '_status', ...dates],
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
    filters: [
      'id',
      'kind',
      'slug',
      'headline',
      'bylines.name',
      'bylines.expert',
      'bylines.expert.slug',
      'issue',
      'issue.slug',
      'issue.totalNumber',
      'question',
      '_status',
      ...dates,
    ],
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
    filters: ['id', 'name', 'slug', ...dates],
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
    filters: ['id', 'name', 'slug', ...dates],
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
      'publishedAt',
      'addresses',
      'hashes',
      'experts',
      'superseded',
      ...dates,
    ],
    filters: [
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
      'hashes',
      'experts',
      'publishedAt',
      ...dates,
    ],
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

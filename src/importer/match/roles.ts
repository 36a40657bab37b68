/** What a passage is within an issue. */
export const roles = [
  'masthead',
  'series',
  'kicker',
  'title',
  'subtitle',
  'lead',
  'pull-quote',
  'caption',
  'credits',
  'count',
  'roster-heading',
  'roster',
  'question',
  'headline',
  'speaker',
  'byline',
  'unsigned-start',
  'essay-start',
  'body',
  'signature',
  'titles-note',
  'fragment',
  'loose',
] as const
export type Role = (typeof roles)[number]

/** How far an issue has been told: what came last decides what may come next. */
export const contexts = [
  'start',
  'titled',
  'opened',
  'led',
  'asked',
  'answered',
  'speaking',
  'speaking-bare',
  'unsigned',
  'essay',
  'closed',
] as const
export type Context = (typeof contexts)[number]

/** A way from one context to another by a role, and how usual it is. */
type Step = { to: Context; score: number }

const front: Context[] = ['start', 'titled', 'opened', 'led']
const under: Context[] = ['asked', 'answered', 'speaking', 'speaking-bare', 'unsigned', 'essay', 'closed']
const telling: Context[] = ['speaking', 'speaking-bare', 'unsigned', 'essay']

type Steps = Partial<Record<Context, Step>>

function stay(from: readonly Context[], score = 0): Steps {
  return Object.fromEntries(from.map((context) => [context, { to: context, score }]))
}

function go(to: Context, scores: Partial<Record<Context, number>>): Steps {
  // Object.entries widens keys to string; these are contexts by the parameter's type.
  const entries = Object.entries(scores) as [Context, number][]
  return Object.fromEntries(entries.map(([from, score]) => [from, { to, score }]))
}

const speakingFrom = {
  start: -3,
  titled: -1,
  opened: -0.5,
  led: -0.5,
  asked: 1.5,
  answered: 0,
  speaking: 0,
  'speaking-bare': 0,
}
const unsignedEnds = { unsigned: -3, essay: -8, closed: -0.5 }

/** The grammar of an issue: which role may follow in which context, where it leads, and how usual that is. */
export const grammar: Record<Role, Steps> = {
  masthead: { ...stay(['start']), ...stay(['titled'], -2), ...stay(['opened', 'led'], -5) },
  series: stay(['start']),
  kicker: stay(['start']),
  title: go('titled', { start: 0 }),
  subtitle: stay(['titled']),
  lead: { ...go('opened', { start: -3, titled: 0, opened: -1.5 }), ...go('led', { led: -3 }) },
  'pull-quote': { ...stay(['opened', 'led']), ...stay(['titled'], -1), ...stay(under, -2) },
  caption: stay(contexts),
  credits: stay(contexts),
  count: stay(contexts),
  'roster-heading': {
    ...go('titled', { start: -1, titled: 0 }),
    ...stay(['opened', 'led']),
    ...stay(under, -4),
  },
  roster: { ...go('titled', { start: -1, titled: 0 }), ...stay(['opened', 'led']), ...stay(under, -4) },
  question: go('asked', {
    start: -3,
    titled: -0.5,
    opened: 0,
    led: 0,
    asked: -4,
    answered: 0,
    speaking: 0,
    'speaking-bare': 0,
    unsigned: -2,
    essay: -8,
    closed: 0,
  }),
  headline: { ...stay(['start'], -2), ...go('led', { titled: -1 }), ...stay(['opened', 'led', ...under]) },
  speaker: go('speaking', { ...speakingFrom, ...unsignedEnds }),
  byline: go('speaking', { ...speakingFrom, asked: 1, ...unsignedEnds }),
  'unsigned-start': go('unsigned', { asked: -1.5, answered: -2 }),
  'essay-start': go('essay', {
    start: -4,
    titled: -3,
    opened: -1,
    led: -1,
    asked: -5,
    answered: -1.5,
    speaking: -3,
    'speaking-bare': -3,
    closed: 0,
  }),
  body: stay(telling),
  signature: {
    essay: { to: 'closed', score: 2 },
    unsigned: { to: 'answered', score: 2 },
    speaking: { to: 'closed', score: -5 },
  },
  'titles-note': go('closed', { 'speaking-bare': 1 }),
  fragment: stay(contexts),
  loose: { ...stay(front), ...stay(['led'], 3), ...stay(under) },
}

/** How well a text may end in a context: not in an essay without a signature, nor behind an open question. */
export const endScores: Record<Context, number> = {
  start: 0,
  titled: 0,
  opened: 0,
  led: 0,
  asked: -4,
  answered: 0,
  speaking: 0,
  'speaking-bare': 0,
  unsigned: -2,
  essay: -8,
  closed: 0,
}

import type { Field, PayloadRequest } from 'payload'
import { locales } from '../../kernel/locales.ts'
import { findChangedFields } from './compare-fields.ts'
import { readFieldTexts, type Wording } from './field-texts.ts'
import { pickLanguage, type Values } from './pick-language.ts'
import {
  findPredecessor,
  findStandingLines,
  findStoredVersions,
  findVersionLines,
  listMoments,
  type Subject,
} from './queries.ts'
import type { SideToken } from './sides.ts'
import { type HistoryFilter, type Moment, pageTimeline } from './timeline.ts'

/** A moment of a history as it is shown. */
export type HistoryLine = {
  moment: Moment
  /** How addresses name this state; null where it has no text, as a withdrawal has none. */
  token: SideToken | null
  /** The state that it is to be compared with, to see what this moment changed; null for the first. */
  previous: SideToken | null
  /** Which fields changed, by their labels; empty for an edition. */
  changes: string[]
  isNewest: boolean
}

/** A page of a document's history. */
export type HistoryPage = { lines: HistoryLine[]; page: number; pages: number; people: string[] }

type Asked = {
  subject: Subject
  fields: readonly Field[]
  issueId: number | null
  filter: HistoryFilter
  i18n: Wording['i18n']
}

/** Answers a page of a document's history: who changed what when, and when it went out. */
export async function loadHistory(
  req: PayloadRequest,
  { subject, fields, issueId, filter, i18n }: Asked,
): Promise<HistoryPage> {
  const versions = await findVersionLines(req, subject)
  const moments = listMoments(versions, await findStandingLines(req, subject, issueId))
  const { moments: shown, ...rest } = pageTimeline(moments, filter)
  const ids = shown.flatMap((moment) => (moment.type === 'version' ? [moment.id] : []))
  const predecessors = new Map(ids.map((id) => [id, findPredecessor(versions, id)]))
  const wanted = [...ids, ...[...predecessors.values()].filter((id) => id !== null)]
  const stored = await findStoredVersions(req, subject, wanted)
  const newest = versions.at(-1)?.id
  const lines = shown.map((moment): HistoryLine => {
    if (moment.type === 'edition') return lineOfEdition(moment, moments)
    const previous = predecessors.get(moment.id) ?? null
    const before = previous === null ? null : stored.get(previous)
    const after = stored.get(moment.id)
    return {
      moment,
      token: String(moment.id),
      previous: previous === null ? null : String(previous),
      changes:
        before && after ? listChanges(fields, { before: before.values, after: after.values }, i18n) : [],
      isNewest: moment.id === newest,
    }
  })
  return { lines, ...rest }
}

/** Answers the labels of the fields that differ between two states, in whatever language. */
export function listChanges(
  fields: readonly Field[],
  { before, after }: { before: Values; after: Values },
  i18n: Wording['i18n'],
): string[] {
  const wording: Wording = { i18n, nameOf: (collection, id) => `${collection}:${id}` }
  const labels = new Map<string, string>()
  for (const locale of locales) {
    const read = (values: Values) => readFieldTexts(fields, pickLanguage(fields, { values, locale }), wording)
    for (const { name, label } of findChangedFields(read(before), read(after))) labels.set(name, label)
  }
  return [...labels.values()]
}

function lineOfEdition(
  moment: Extract<Moment, { type: 'edition' }>,
  moments: readonly Moment[],
): HistoryLine {
  const earlier = moments.flatMap((other) =>
    other.type === 'edition' &&
    other.language === moment.language &&
    other.revision < moment.revision &&
    other.kind !== 'withdrawal'
      ? [other.revision]
      : [],
  )
  const hasText = moment.kind !== 'withdrawal'
  return {
    moment,
    token: hasText ? `edition-${moment.revision}` : null,
    previous: hasText && earlier.length > 0 ? `edition-${Math.max(...earlier)}` : null,
    changes: [],
    isNewest: false,
  }
}

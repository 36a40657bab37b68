import type { PayloadRequest } from 'payload'
import type { EditionAddresses, EditionKind } from '../edition/types.ts'
import type { Edition } from '../generated/payload-types.ts'
import type { Locale } from '../kernel/locales.ts'
import type { Emergency, PressContracts } from './contracts.ts'
import { appendEdition } from './ledger.ts'
import { readStanding } from './standing.ts'

/** A line that takes an issue from the public or brings it back. */
export type Turn = {
  issueId: number
  locale: Locale
  kind: Extract<EditionKind, 'withdrawal' | 'reinstatement'>
  /** The line whose content is taken away or brought back. */
  source: Edition
  revision: number
  notice: string | null
  staffNotice?: string | null
  /** Of an emergency takedown. */
  emergency?: Emergency | null
  by: string
}

/** Answers the line whose content a turn takes away or brings back; null when there is none. `history` newest first. */
export function findSource(history: readonly Edition[], kind: Turn['kind']): Edition | null {
  const isWithdrawn = history[0]?.kind === 'withdrawal'
  if (kind === 'withdrawal') return isWithdrawn ? null : (history[0] ?? null)
  return isWithdrawn ? (history.find((edition) => edition.kind !== 'withdrawal') ?? null) : null
}

/** Appends a turn to the ledger and the record; the issue's lock is the caller's, and so is all that follows from it. */
export async function appendTurn(
  req: PayloadRequest,
  turn: Turn,
  contracts: Pick<PressContracts, 'record'>,
): Promise<Edition> {
  const { issueId, locale, kind, source, revision, notice, emergency = null, by } = turn
  const isWithdrawal = kind === 'withdrawal'
  const standing = readStanding(source)
  const contentHash = isWithdrawal ? null : standing.contentHash
  const passed = { ...describeTurn(req, turn), revision, contentHash, notice, emergency, by }
  const label = source.label ?? ''
  return appendEdition(req, {
    issueId,
    locale,
    revision,
    kind,
    // The title may be what is wrong: of what is withdrawn, readers are told the number.
    title: isWithdrawal ? label || source.issueSlug : source.title,
    label,
    year: source.year ?? new Date().getUTCFullYear(),
    notice,
    staffNotice: turn.staffNotice ?? null,
    contentHash,
    recordHead: (await contracts.record?.(passed)) ?? null,
    addresses: isWithdrawal ? keepPlaces(standing.addresses) : standing.addresses,
    documents: standing.documents,
    hashes: isWithdrawal ? [] : (source.hashes ?? []),
    publishedAt: new Date().toISOString(),
    publishedBy: by,
  })
}

/** Answers what the tasks that follow a turn are told. */
export function describeTurn(
  req: PayloadRequest,
  { issueId, locale, kind }: Pick<Turn, 'issueId' | 'locale' | 'kind'>,
) {
  return { req, issueId, locale, kind, composed: null, documents: null, pieces: [] }
}

/** Where pages answer that they are gone; nothing of what they were about. */
function keepPlaces(addresses: EditionAddresses): EditionAddresses {
  const pieces = addresses.pieces.map(({ hash, slug }) => ({ hash, slug, experts: [] }))
  return { ...addresses, pieces, topics: [] }
}

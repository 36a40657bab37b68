import type { PayloadRequest } from 'payload'
import type { Issue, Person, Series } from '../../generated/payload-types.ts'
import { idOf } from '../../kernel/documents.ts'
import { isRefusal } from '../../kernel/errors.ts'
import { locales } from '../../kernel/locales.ts'
import { getLogger } from '../../kernel/logger.ts'
import { lockInTransaction } from '../../kernel/transaction.ts'
import { openReview, type ReviewDesk } from '../acts/review-desk.ts'
import { findDelegatedRights } from '../delegations/queries.ts'
import { nameUnits } from '../present/name-units.ts'
import { signingRoles } from '../process/process.ts'
import type { RecordKey } from '../store/entries.ts'
import type { BoardParts } from './present-board.ts'
import { describeStanding } from './standing.ts'
import { type KeptStanding, keepStandings, listTouches, readStandings } from './standings.ts'

/**
 * Answers where issues stand and who can take them on, inside a transaction. What has changed since somebody looked is
 * worked out anew; all else is read as it was kept.
 */
export async function gatherStandings(
  req: PayloadRequest,
  { issues, at }: { issues: readonly Issue[]; at: Date },
): Promise<Pick<BoardParts, 'issues' | 'series' | 'standings' | 'people' | 'rights' | 'at'>> {
  const people = await findSigners(req)
  const kept = await readStandings(
    req,
    issues.map(({ id }) => id),
  )
  const known = new Set(kept.map(({ issueId }) => issueId))
  const standings = [...kept]
  for (const { id } of issues.filter((issue) => !known.has(issue.id))) {
    standings.push(...(await workOut(req, { issueId: id, people })))
  }
  const rights = await findDelegatedRights(req, { at })
  return { issues, series: await findSeries(req, issues), standings, people, rights, at }
}

async function workOut(
  req: PayloadRequest,
  { issueId, people }: { issueId: number; people: readonly Person[] },
): Promise<KeptStanding[]> {
  // Whoever works it out later has later changes in it, and keeps it later.
  await lockInTransaction(req, { name: `standings:${issueId}`, mode: 'exclusive' })
  const touches = await listTouches(req, issueId)
  const standings: KeptStanding[] = []
  for (const locale of locales) {
    const desk = await openUnlessBroken(req, { issueId, locale })
    if (!desk) return []
    const { composition, state, record } = desk
    const { title, label } = composition.composed.issue
    const { entries } = record
    const names = nameUnits(composition)
    const standing = describeStanding({ state, entries, title, label, names, people })
    standings.push({ issueId, locale, standing })
  }
  await keepStandings(req, { standings, touches })
  return standings
}

/** One broken record leaves its issue off the board, and the others on it; the issue's own page says what to do. */
async function openUnlessBroken(req: PayloadRequest, key: RecordKey): Promise<ReviewDesk | null> {
  try {
    return await openReview(req, key)
  } catch (error) {
    if (!isRefusal(error) || error.code !== 'record-broken') throw error
    getLogger().error({ err: error, ...key }, 'a record is broken: its issue is not on the board')
    return null
  }
}

async function findSigners(req: PayloadRequest): Promise<Person[]> {
  const { docs } = await req.payload.find({
    collection: 'people',
    where: { role: { in: [...signingRoles] } },
    sort: 'id',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs
}

async function findSeries(
  req: PayloadRequest,
  issues: readonly Issue[],
): Promise<ReadonlyMap<number, Series>> {
  const { docs } = await req.payload.find({
    collection: 'series',
    where: { id: { in: [-1, ...new Set(issues.flatMap(({ series }) => idOf(series) ?? []))] } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map((document) => [document.id, document]))
}

import type { PayloadRequest, Where } from 'payload'
import type { Edition, Seal, Takedown } from '../../generated/payload-types.ts'
import { hasRole, leaders } from '../../kernel/access.ts'
import { languageOf } from '../../kernel/error-response.ts'
import { isLocale, type Locale } from '../../kernel/locales.ts'
import { createPublicUrls } from '../../page/urls.ts'
import { readProposer } from '../../press/sealing/proposer.ts'
import { findOpenSeals } from '../../press/sealing/queries.ts'
import { refuseSealAct } from '../../press/sealing/rules.ts'
import { mayTakeDownNow } from '../../press/takedown/may-take-down-now.ts'
import { findUnconfirmed } from '../../press/takedown/queries.ts'
import { readTakedownState, refuseConfirmation } from '../../press/takedown/rules.ts'
import type { Leave, PublicIssueLine, SealedLine, TakedownDeskAnswer, WaitingLine } from './desk-answer.ts'

const mostIssues = 20

/** Answers what readers find now, what waits for a second signature, and to leaders what is sealed. */
export async function findTakedownDesk(req: PayloadRequest, query: string): Promise<TakedownDeskAnswer> {
  const leads = hasRole(req, leaders)
  const may = await mayTakeDownNow(req)
  const seals = leads ? await findOpenSeals(req) : []
  const takedowns = await findUnconfirmed(req)
  return {
    mayTakeDown: may,
    leads,
    issues: may ? await findPublicIssues(req, query.trim()) : [],
    waiting: [
      ...takedowns.map((takedown) => describeTakedown(req, takedown)),
      ...seals.filter(({ state }) => state !== 'sealed').map((seal) => describeProposal(req, seal)),
    ],
    sealed: seals.filter(({ state }) => state === 'sealed').map(describeSeal),
  }
}

async function findPublicIssues(req: PayloadRequest, query: string): Promise<PublicIssueLine[]> {
  const named: Where[] = query
    ? [
        {
          or: [
            { title: { contains: query } },
            { label: { contains: query } },
            { issueSlug: { equals: query } },
          ],
        },
      ]
    : []
  const { docs } = await req.payload.find({
    collection: 'editions',
    where: {
      and: [{ superseded: { equals: false } }, { kind: { not_equals: 'withdrawal' } }, ...named],
    },
    sort: '-publishedAt',
    limit: mostIssues * 2,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return groupByIssue(docs).slice(0, mostIssues)
}

function groupByIssue(editions: readonly Edition[]): PublicIssueLine[] {
  const lines = new Map<number, PublicIssueLine>()
  for (const { issueId, label, title, locale, series, issueSlug: issue } of editions) {
    if (!isLocale(locale)) continue
    const known = lines.get(issueId)
    if (known) known.languages.push(locale)
    else {
      const address = createPublicUrls(locale).issue({ series, issue })
      lines.set(issueId, { issueId, label: label ?? '', title, languages: [locale], address })
    }
  }
  return [...lines.values()]
}

function describeTakedown(req: PayloadRequest, takedown: Takedown): WaitingLine {
  const { id, issueId, label, reason, takenBy, takenAt, due } = takedown
  const now = new Date()
  const refusal = req.user && refuseConfirmation(takedown, req.user, now)
  return {
    kind: 'takedown',
    issueId,
    id,
    label,
    reason: reason ?? null,
    authority: null,
    by: takenBy,
    at: takenAt,
    due,
    lapsed: readTakedownState(takedown, now) === 'lapsed',
    confirm: leaveOf(refusal, languageOf(req)),
  }
}

function describeProposal(req: PayloadRequest, seal: Seal): WaitingLine {
  const isLift = seal.state === 'lift-proposed'
  const act = isLift ? 'confirm-lift' : 'confirm'
  const current = { state: seal.state, proposer: readProposer(seal) }
  const refusal = req.user && refuseSealAct(act, { current, by: req.user })
  return {
    kind: isLift ? 'lift' : 'seal',
    issueId: seal.issueId,
    id: seal.id,
    label: seal.label,
    reason: (isLift ? seal.liftReason : seal.reason) ?? null,
    authority: (isLift ? seal.liftAuthority : seal.authority) ?? null,
    by: (isLift ? seal.liftProposedBy : seal.proposedBy) ?? '',
    at: (isLift ? seal.liftProposedAt : seal.proposedAt) ?? seal.createdAt,
    due: null,
    lapsed: false,
    confirm: leaveOf(refusal, languageOf(req)),
  }
}

function leaveOf(refusal: Record<Locale, string> | null, language: Locale): Leave {
  return { allowed: refusal === null, why: refusal?.[language] ?? null }
}

function describeSeal(seal: Seal): SealedLine {
  const { issueId, id, label, reason, authority } = seal
  return { issueId, id, label, reason, authority, at: seal.confirmedAt ?? seal.createdAt }
}

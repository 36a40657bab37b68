import type { CorrectionType, EditionKind } from '../edition/types.ts'
import { RoundtableError } from '../kernel/errors.ts'

/** The line that the public reads, as far as the next one depends on it. */
export type Standing = { revision: number; kind: EditionKind; contentHash: string | null; addresses: unknown }

/** What a person asks of the press. */
export type PublishWish = {
  notice: string | null
  asArchive: boolean
  correctionType?: CorrectionType | null
  /** Whether readers are told the notice; they are, unless it is said that they are not. */
  noticeIsPublic?: boolean
  /** Whether readers may compare the texts before and after; as the series says, where it is not said. */
  differenceIsPublic?: boolean | null
}

/** What the press is going to append. */
export type EditionPlan = {
  kind: EditionKind
  revision: number
  /** For readers. */
  notice: string | null
  /** For staff alone. */
  staffNotice: string | null
  correctionType: CorrectionType | null
  /** Null: as the series says. */
  differenceIsPublic: boolean | null
  isArchive: boolean
}

/**
 * Decides which line comes next: the first (or an archive's), or a correction with a notice.
 * @throws RoundtableError `nothing-changed`, `notice-required`, `not-published` for a withdrawn issue
 */
export function planPublication({
  history,
  wish,
  contentHash,
  addresses,
  seriesOpens,
}: {
  /** All lines of the issue in this language, newest first. */
  history: readonly Standing[]
  wish: PublishWish
  contentHash: string
  addresses: unknown
  /** Whether the series opens its superseded editions now. */
  seriesOpens: boolean
}): EditionPlan {
  const current = history[0]
  const isArchive = current ? isFromArchive(history) : wish.asArchive
  if (!current) {
    const undecided = { staffNotice: null, correctionType: null, differenceIsPublic: null }
    return {
      kind: isArchive ? 'archive' : 'first',
      revision: 1,
      notice: wish.notice,
      isArchive,
      ...undecided,
    }
  }
  if (current.kind === 'withdrawal') throw withdrawn()
  if (isPublishedAs(current, { contentHash, addresses })) throw unchanged()
  if (wish.notice === null) throw noticeRequired()
  const isPublic = wish.noticeIsPublic ?? true
  return {
    kind: 'correction',
    revision: current.revision + 1,
    notice: isPublic ? wish.notice : null,
    staffNotice: isPublic ? null : wish.notice,
    correctionType: wish.correctionType ?? null,
    differenceIsPublic: decideDifference(wish.differenceIsPublic ?? null, { seriesOpens }),
    isArchive,
  }
}

/**
 * Answers what the ledger keeps of whether a difference is public. What agrees with a series that opens its differences
 * goes with the series, so that closing it closes them all.
 */
function decideDifference(
  decided: boolean | null,
  { seriesOpens }: { seriesOpens: boolean },
): boolean | null {
  return decided === true && seriesOpens ? null : decided
}

/** Says whether an issue was printed before this system: what it may lack, its corrections may lack too. */
export function isFromArchive(history: readonly Pick<Standing, 'kind'>[]): boolean {
  return history.some(({ kind }) => kind === 'archive')
}

/** Says whether a line publishes exactly this content at exactly these addresses. */
export function isPublishedAs(
  line: Pick<Standing, 'contentHash' | 'addresses'>,
  { contentHash, addresses }: { contentHash: string; addresses: unknown },
): boolean {
  return line.contentHash === contentHash && sameJson(line.addresses, addresses)
}

function sameJson(one: unknown, other: unknown): boolean {
  return JSON.stringify(sortKeys(one)) === JSON.stringify(sortKeys(other))
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]))
}

function withdrawn(): RoundtableError {
  return new RoundtableError({
    code: 'not-published',
    zh: '本期已撤回。请先恢复\uFF0C再刊发更正。',
    en: 'This issue is withdrawn. Reinstate it first, then publish a correction.',
  })
}

function unchanged(): RoundtableError {
  return new RoundtableError({
    code: 'nothing-changed',
    zh: '与现行刊发版本完全相同\uFF0C没有可以刊发的更改。',
    en: 'Nothing has changed since the current edition, so there is nothing to publish.',
  })
}

function noticeRequired(): RoundtableError {
  return new RoundtableError({
    code: 'notice-required',
    zh: '本期已经刊发过。请用一句话说明这次改了什么\uFF0C读者会看到。',
    en: 'This issue has been published before. Say in one line what has changed; readers will see it.',
    details: { field: 'notice' },
  })
}

import type { EditionAddresses } from '../edition/types.ts'
import type { Edition } from '../generated/payload-types.ts'
import type { Correction } from '../page/edition-facts.ts'

/** A line of the ledger as far as readers are told of corrections. */
export type CorrectedLine = Pick<
  Edition,
  'revision' | 'kind' | 'publishedAt' | 'notice' | 'correctionType' | 'differenceIsPublic'
> & { addresses: Pick<EditionAddresses, 'pieces'> }

/** Answers the lines since the last withdrawal, which took back for good what was before it; `lines` oldest first. */
export function dropWithdrawn<Line extends Pick<Edition, 'kind'>>(lines: readonly Line[]): Line[] {
  return lines.slice(lines.findLastIndex(({ kind }) => kind === 'withdrawal') + 1)
}

/**
 * Says whether readers may compare a correction with what stood before it (P2): as was decided when it was published,
 * and as the series says where nobody decided.
 */
export function isDifferenceOpen(
  { kind, differenceIsPublic }: Pick<Edition, 'kind' | 'differenceIsPublic'>,
  { seriesOpens }: { seriesOpens: boolean },
): boolean {
  return kind === 'correction' && (differenceIsPublic ?? seriesOpens)
}

/** Answers what readers are told of an issue's corrections, newest first; `lines` are the issue's, oldest first. */
export function listCorrections(
  lines: readonly CorrectedLine[],
  series: { seriesOpens: boolean },
): Correction[] {
  const standing = dropWithdrawn(lines)
  return standing
    .flatMap((line, index): Correction[] => {
      const before = standing[index - 1]
      if (line.kind !== 'correction') return []
      return [
        {
          revision: line.revision,
          publishedAt: line.publishedAt,
          type: line.correctionType ?? null,
          notice: line.notice ?? null,
          pieces: listChangedPieces(before, line),
          comparedRevision: before && isDifferenceOpen(line, series) ? before.revision : null,
        },
      ]
    })
    .toReversed()
}

function listChangedPieces(before: CorrectedLine | undefined, after: CorrectedLine): string[] {
  const known = new Set(before?.addresses.pieces.map(({ hash }) => hash))
  return after.addresses.pieces.filter(({ hash }) => !known.has(hash)).map(({ slug }) => slug)
}

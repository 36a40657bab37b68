import type { CurrentIssue } from '../../page/current-issue.ts'
import { namePiece } from '../../page/piece-name.ts'
import { PieceView } from '../../page/piece-view.tsx'
import type { PlacedPiece } from '../../page/placed-pieces.ts'
import { readNames, readOpening } from '../../page/plain-text.ts'
import { createPublicUrls } from '../../page/urls.ts'
import { findHeadingFont } from '../fonts/heading-font.ts'
import { listCitationTags } from '../metadata/citation-tags.ts'
import { describePiece } from '../metadata/describe-piece.ts'
import { describeSharePicture } from '../metadata/describe-share-picture.ts'
import type { Reading } from '../models.ts'
import { CiteView } from '../views/cite-view.tsx'
import { PageHead } from '../views/page-head.tsx'
import type { PageProps, Translated } from './page-props.ts'
import { ReadingPage } from './reading-page.tsx'

const descriptionLength = 120

/** The page at `/{series}/{issue}/{answer}`. */
export function PiecePage({
  locale,
  siteUrl,
  reading,
  translations,
}: PageProps & Translated & { reading: Reading<CurrentIssue & { placed: PlacedPiece }> }) {
  const urls = createPublicUrls(locale)
  return (
    <ReadingPage reading={reading} locale={locale}>
      {(found) => {
        const { composed, addresses, edition, placed } = found
        const { piece, slug } = placed
        const subject = { current: { composed, addresses, edition }, placed, siteUrl }
        const name = namePiece(placed)
        const names = piece.headline ? readNames(piece) : []
        return (
          <>
            <PageHead
              locale={locale}
              status={200}
              title={[name, ...names, composed.issue.title].join(' - ')}
              description={readOpening(piece.body, descriptionLength)}
              canonical={
                siteUrl + urls.piece({ series: addresses.series, issue: addresses.issue, piece: slug })
              }
              type="article"
              picture={describeSharePicture(subject)}
              headingFont={findHeadingFont(found)}
              structuredData={describePiece(subject)}
              tags={listCitationTags(subject)}
              feed={{ path: `series/${addresses.series}`, title: composed.issue.series.name }}
              translations={(translations ?? []).map((one) => ({
                locale: one,
                address:
                  siteUrl +
                  createPublicUrls(one).piece({
                    series: addresses.series,
                    issue: addresses.issue,
                    piece: slug,
                  }),
              }))}
            />
            <PieceView composed={composed} addresses={addresses} edition={edition} urls={urls} slug={slug} />
            <CiteView subject={subject} />
          </>
        )
      }}
    </ReadingPage>
  )
}

import type { ComposedIssue, EditionAddresses } from '../edition/types.ts'
import { planAnchors } from './anchors.ts'
import type { EditionFacts } from './edition-facts.ts'
import { ContentsView } from './furniture/contents-view.tsx'
import { CreditsView } from './furniture/credits-view.tsx'
import { EditionFootView, EditionNoticesView } from './furniture/edition-notes-view.tsx'
import { MastheadView } from './furniture/masthead-view.tsx'
import { TopicsView } from './furniture/topics-view.tsx'
import { IssueEntryView } from './issue-entry-view.tsx'
import { getPageMessages } from './messages.ts'
import { placePullQuotes } from './place-pull-quotes.ts'
import { listPieces, placeEntries } from './placed-pieces.ts'
import { BlocksView } from './text/blocks-view.tsx'
import { FigureView } from './text/figure-view.tsx'
import { createTextSetting } from './text-setting.ts'
import type { PageUrls } from './urls.ts'

/**
 * Sets a whole issue: its head, lead, pull quotes and running order.
 *
 * @param props.edition what the ledger says of this text, or null for a draft in preview.
 */
export function IssueView({
  composed,
  addresses,
  edition,
  urls,
}: {
  composed: ComposedIssue
  addresses: EditionAddresses
  edition: EditionFacts | null
  urls: PageUrls
}) {
  const { issue } = composed
  const entries = placeEntries(composed, addresses)
  const pieces = listPieces(entries)
  const pullQuotes = placePullQuotes(issue.pullQuotes, entries)
  const messages = getPageMessages(issue.locale)
  const leadBody = issue.lead.body
  const anchors = planAnchors(
    pieces,
    leadBody.map((block) => block.id),
  )
  const leadSetting = createTextSetting(
    { slug: 'lead', blocks: leadBody },
    {
      anchor: anchors('lead'),
      headingLevel: 2,
      messages,
      urls,
    },
  )
  const hasLead = leadBody.length > 0
  return (
    <article className="issue">
      <MastheadView issue={issue} addresses={addresses} urls={urls} />
      <EditionNoticesView edition={edition} issue={issue} place={{ addresses, urls }} />
      {issue.cover ? <FigureView picture={issue.cover} urls={urls} eager /> : null}
      <div className="opening">
        {hasLead ? (
          <section className="lead" id="lead" aria-label={issue.lead.label ?? messages.lead}>
            {issue.lead.label ? <p className="lead-label">{issue.lead.label}</p> : null}
            <div className="text">
              <BlocksView blocks={leadBody} setting={leadSetting} />
            </div>
          </section>
        ) : null}
        <ContentsView entries={entries} />
      </div>
      {entries.map((entry) => (
        <IssueEntryView
          key={entry.type === 'essay' ? entry.piece.slug : (entry.pieces[0]?.slug ?? entry.text)}
          entry={entry}
          pullQuotes={pullQuotes}
          anchors={anchors}
          furniture={{ addresses, messages, urls }}
        />
      ))}
      <footer className="issue-foot">
        <CreditsView issue={issue} />
        <TopicsView topics={addresses.topics} messages={messages} urls={urls} />
        <EditionFootView edition={edition} issue={issue} pieces={pieces.map((placed) => placed.piece)} />
      </footer>
    </article>
  )
}

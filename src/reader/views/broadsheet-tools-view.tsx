import type { EditionAddresses } from '../../edition/types.ts'
import type { Locale } from '../../kernel/locales.ts'
import { getBroadsheetMessages } from '../../page/broadsheet/messages.ts'
import { createPublicUrls } from '../../page/urls.ts'
import type { IssueListing } from '../models.ts'
import type { IssueNeighbours } from '../queries/issue-neighbours.ts'

/** Sets the ways from a newspaper page to its issue, its neighbours and its PDF, and how large it is shown. */
export function BroadsheetToolsView({
  addresses,
  neighbours,
  locale,
}: {
  addresses: EditionAddresses
  neighbours: IssueNeighbours
  locale: Locale
}) {
  const messages = getBroadsheetMessages(locale)
  const urls = createPublicUrls(locale)
  const linkTo = (neighbour: IssueListing | null, label: string) =>
    neighbour ? (
      <li>
        <a href={urls.page(neighbour)} title={neighbour.title}>
          {label}
        </a>
      </li>
    ) : null
  return (
    <nav className="broadsheet-tools" aria-label={messages.newspaperPage}>
      <ul>
        <li>
          <a href={urls.issue(addresses)}>{messages.backToIssue}</a>
        </li>
        {linkTo(neighbours.previous, messages.earlierPage)}
        {linkTo(neighbours.next, messages.laterPage)}
        <li>
          <a href={`${urls.page(addresses)}.pdf`}>{messages.pagePdf}</a>
        </li>
      </ul>
      <p className="broadsheet-zoom" role="group" aria-label={messages.size} data-needs-script="">
        <button type="button" data-zoom-by="-1" aria-label={messages.smaller}>
          −
        </button>
        <output data-zoom-level="" aria-live="polite">
          100%
        </output>
        <button type="button" data-zoom-by="1" aria-label={messages.larger}>
          +
        </button>
      </p>
    </nav>
  )
}

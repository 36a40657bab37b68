import type { EditionAddresses } from '../../edition/types.ts'
import type { Locale } from '../../kernel/locales.ts'
import { getBroadsheetMessages } from '../../page/broadsheet/messages.ts'
import { createPublicUrls } from '../../page/urls.ts'

/** Sets the ways from an issue to its newspaper page and its PDFs. */
export function IssueFormatsView({ addresses, locale }: { addresses: EditionAddresses; locale: Locale }) {
  const messages = getBroadsheetMessages(locale)
  const urls = createPublicUrls(locale)
  return (
    <ul className="formats plain-list">
      <li>
        <a href={urls.page(addresses)}>{messages.newspaperPage}</a>
      </li>
      <li>
        <a href={`${urls.page(addresses)}.pdf`}>{messages.pagePdf}</a>
      </li>
      <li>
        <a href={`${urls.issue(addresses)}.pdf`}>{messages.articlePdf}</a>
      </li>
    </ul>
  )
}

import type { Locale } from '../../kernel/locales.ts'
import { createPublicUrls } from '../../page/urls.ts'
import type { ExpertListing } from '../models.ts'
import { getSiteMessages } from '../site-messages.ts'

/** Lists the experts who stand in a current edition, in the order of their sort keys. */
export function ExpertsView({ locale, experts }: { locale: Locale; experts: readonly ExpertListing[] }) {
  const messages = getSiteMessages(locale)
  const urls = createPublicUrls(locale)
  return (
    <div className="listing">
      <h1>{messages.experts}</h1>
      <p className="introduction">{experts.length > 0 ? messages.expertsIntroduction : messages.noExperts}</p>
      <ul className="expert-list plain-list">
        {experts.map(({ slug, name }) => (
          <li key={slug}>
            <a href={urls.expert(slug)}>{name}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

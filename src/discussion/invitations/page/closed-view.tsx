import type { Locale } from '../../../kernel/locales.ts'
import { languageTag } from '../../../page/dates.ts'
import type { OpenedInvitation } from '../open-invitation.ts'
import { LanguageLink } from './language-link.tsx'
import { guestMessages } from './messages.ts'

type Props = {
  token: string
  language: Locale
  opened: Exclude<OpenedInvitation, { state: 'open' }>
}

/** What a link shows that opens nothing (any more): why, and what to do. */
export function ClosedView({ token, language, opened: { state, invitation } }: Props) {
  const messages = guestMessages[language]
  return (
    <main className="guest" lang={languageTag(language)} data-closed={state}>
      <header className="guest-head">
        <div className="guest-line">
          <LanguageLink token={token} language={language} />
        </div>
        <h1>{messages.closed[state]}</h1>
        <p>{messages.closedHint[state]}</p>
        {invitation ? <p>{messages.inviter(invitation.createdBy.name)}</p> : null}
      </header>
    </main>
  )
}

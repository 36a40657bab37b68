'use client'
import { useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useDeskClient } from '../../../desk/admin/desk-client.ts'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import type { ConsentsAnswer } from '../answers.ts'
import './invitations.css'
import { invitationMessages } from './messages.ts'

/** Which experts have not agreed to their pieces as they are, in the sidebar of the issue; nothing where nobody was asked. */
export function ConsentsPanel() {
  const messages = useMessages(invitationMessages)
  const client = useDeskClient()
  const { i18n } = useTranslation()
  const language = languageOf({ i18n })
  const { code: locale } = useLocale()
  const { id, lastUpdateTime } = useDocumentInfo()
  const issueId = typeof id === 'number' ? id : null
  const [consents, setConsents] = useState<ConsentsAnswer | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each save asks again
  useEffect(() => {
    if (issueId === null) return
    let isWanted = true
    client<ConsentsAnswer>({ path: `/issues/${issueId}/consents` })
      .then((answer) => isWanted && setConsents(answer))
      // What was known stays shown; the next save asks again.
      .catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [client, issueId, lastUpdateTime])
  if (!consents || consents.asked.length === 0 || consents.rule === 'ignore') return null
  const waiting = consents.asked.filter(({ says }) => says !== null)
  return (
    <section className="invitations field-type" aria-labelledby="consents-title">
      <h3 id="consents-title">{messages.consentsTitle}</h3>
      {waiting.length === 0 ? (
        <p>{messages.allAgreed}</p>
      ) : (
        <>
          <p className="invitations__quiet">{messages.rules[consents.rule]}</p>
          <ul className="invitations__list">
            {waiting.map(({ answerId, name, says }) => (
              <li key={`${answerId} ${name}`} className="invitations__line" data-consent="earlier">
                <a href={`/admin/collections/answers/${answerId}?locale=${locale}`}>{says?.[language]}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

import type { ServerProps } from 'payload'
import { languageOf } from '../../kernel/error-response.ts'
import { brandingMessages } from './messages.ts'
import { RoundMark } from './round-mark.tsx'
import './branding.css'

/** The name of the product above the login form. */
export function Logo({ i18n }: Pick<ServerProps, 'i18n'>) {
  const { name, otherName, purpose } = brandingMessages[languageOf({ i18n })]
  return (
    <div className="desk-logo">
      <RoundMark />
      <p className="desk-logo__name">
        {name} <span>{otherName}</span>
      </p>
      <p className="desk-logo__purpose">{purpose}</p>
    </div>
  )
}

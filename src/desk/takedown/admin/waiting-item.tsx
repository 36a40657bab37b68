'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { languageOf } from '../../../kernel/error-response.ts'
import { useMessages } from '../../admin/use-messages.ts'
import { formatTime } from '../../dashboard/format-time.ts'
import type { WaitingLine } from '../desk-answer.ts'
import { takedownMessages } from '../messages.ts'
import type { TakedownDeskState } from './use-takedown-desk.ts'

const confirmActs = { takedown: 'confirm-takedown', seal: 'confirm-seal', lift: 'confirm-lift' } as const
const timeZone = 'Asia/Shanghai'

/** What one person did and a second one is to sign: what, who, until when, and the button or why there is none. */
export function WaitingItem({
  line,
  busy,
  act,
}: {
  line: WaitingLine
} & Pick<TakedownDeskState, 'busy' | 'act'>) {
  const { kind, issueId, id, label, reason, authority, by, at, due, lapsed, confirm } = line
  const messages = useMessages(takedownMessages)
  const { i18n } = useTranslation()
  const tell = (moment: string) => formatTime(moment, { language: languageOf({ i18n }), timeZone })
  const body = kind === 'takedown' ? {} : { seal: id }
  return (
    <li className={lapsed ? 'takedown__item takedown__item--lapsed' : 'takedown__item'}>
      <p className="takedown__title">
        {messages.kinds[kind]} {label}
      </p>
      <p className="takedown__about">{messages.by(by, tell(at))}</p>
      {due ? <p>{lapsed ? messages.lapsed(tell(due)) : messages.due(tell(due))}</p> : null}
      {reason ? <p>{messages.reasonIs(reason)}</p> : null}
      {authority ? <p>{messages.authorityIs(authority)}</p> : null}
      {confirm.why ? <p className="takedown__about">{confirm.why}</p> : null}
      <div className="takedown__buttons">
        {confirm.allowed ? (
          <Button
            size="large"
            margin={false}
            disabled={busy}
            onClick={() => void act({ issueId, act: confirmActs[kind], body, done: messages.confirmed })}
          >
            {messages.confirm[kind]}
          </Button>
        ) : null}
        {kind === 'takedown' ? null : (
          <Button
            buttonStyle="secondary"
            size="large"
            margin={false}
            disabled={busy}
            onClick={() => void act({ issueId, act: 'drop-proposal', body, done: messages.dropped })}
          >
            {messages.drop}
          </Button>
        )}
      </div>
    </li>
  )
}

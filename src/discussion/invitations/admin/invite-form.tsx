'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useId, useState } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import { daysOpen } from '../rules/invitation.ts'
import { type InvitationRight, invitationRights, rightLabels } from '../rules/rights.ts'
import { invitationMessages } from './messages.ts'

type Wish = {
  name: string
  email: string | null
  byline: string | null
  right: InvitationRight
  days: number
}

type Props = {
  bylines: { id: string; name: string }[]
  isBusy: boolean
  onSubmit: (wish: Wish) => Promise<void>
  onClose: () => void
}

/** Whom to invite, and to what. Stands inside the form of the document: its fields are no part of that. */
export function InviteForm({ bylines, isBusy, onSubmit, onClose }: Props) {
  const messages = useMessages(invitationMessages)
  const { i18n } = useTranslation()
  const language = languageOf({ i18n })
  const only = bylines.length === 1 ? bylines[0] : undefined
  const [wish, setWish] = useState<Wish>({
    name: only?.name ?? '',
    email: null,
    byline: only?.id ?? null,
    right: 'read',
    days: daysOpen.usual,
  })
  const change = (part: Partial<Wish>) => setWish((before) => ({ ...before, ...part }))
  const isReady = wish.name.trim() !== '' && wish.days >= daysOpen.least && wish.days <= daysOpen.most
  return (
    <div className="invitations__form" role="group" aria-label={messages.invite}>
      {bylines.length > 1 ? (
        <Labelled label={messages.byline}>
          {(id) => (
            <select
              id={id}
              value={wish.byline ?? ''}
              onChange={({ target }) => {
                const chosen = bylines.find((byline) => byline.id === target.value)
                change({ byline: chosen?.id ?? null, ...(chosen ? { name: chosen.name } : {}) })
              }}
            >
              <option value="">{messages.noByline}</option>
              {bylines.map((byline) => (
                <option key={byline.id} value={byline.id}>
                  {byline.name}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      ) : null}
      <Labelled label={messages.name}>
        {(id) => (
          <input
            id={id}
            value={wish.name}
            maxLength={80}
            onChange={({ target }) => change({ name: target.value })}
          />
        )}
      </Labelled>
      <Labelled label={messages.email}>
        {(id) => (
          <input
            id={id}
            type="email"
            value={wish.email ?? ''}
            onChange={({ target }) => change({ email: target.value.trim() || null })}
          />
        )}
      </Labelled>
      <Labelled label={messages.right}>
        {(id) => (
          <select
            id={id}
            value={wish.right}
            onChange={({ target }) =>
              change({ right: invitationRights.find((right) => right === target.value) ?? 'read' })
            }
          >
            {invitationRights.map((right) => (
              <option key={right} value={right}>
                {rightLabels[right][language]}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <Labelled label={messages.days}>
        {(id) => (
          <input
            id={id}
            type="number"
            min={daysOpen.least}
            max={daysOpen.most}
            value={wish.days}
            onChange={({ target }) => change({ days: Number(target.value) })}
          />
        )}
      </Labelled>
      <div className="invitations__buttons">
        <Button buttonStyle="secondary" size="small" margin={false} onClick={onClose}>
          {messages.cancel}
        </Button>
        <Button
          size="small"
          margin={false}
          disabled={!isReady || isBusy}
          onClick={() => void onSubmit({ ...wish, name: wish.name.trim() })}
        >
          {messages.create}
        </Button>
      </div>
    </div>
  )
}

function Labelled({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div className="invitations__field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  )
}

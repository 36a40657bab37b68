'use client'
import { CheckboxInput } from '@payloadcms/ui'
import { useId } from 'react'
import { type CorrectionType, correctionTypes } from '../../../edition/types.ts'
import { useMessages } from '../../admin/use-messages.ts'
import { publishingMessages } from '../messages.ts'
import { NoticeField } from './notice-field.tsx'

/** What a correction says and shows, as it is being decided. */
export type CorrectionWish = {
  correctionType: CorrectionType
  notice: string
  noticeIsPublic: boolean
  differenceIsPublic: boolean
}

/** Asks what a correction puts right, for its notice, and which of notice and difference readers see. */
export function CorrectionFields({
  wish,
  onChange,
}: {
  wish: CorrectionWish
  onChange: (wish: CorrectionWish) => void
}) {
  const messages = useMessages(publishingMessages)
  const id = useId()
  return (
    <>
      <fieldset className="press-dialog__types">
        <legend>{messages.correctionType}</legend>
        {correctionTypes.map((type) => (
          <label key={type} className="press-dialog__choice">
            <input
              type="radio"
              name={`${id}-type`}
              value={type}
              checked={wish.correctionType === type}
              onChange={() => onChange({ ...wish, correctionType: type })}
            />
            <span>
              {messages.correctionTypes[type].name}
              <small>{messages.correctionTypes[type].hint}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <NoticeField
        label={messages.notice}
        hint={wish.noticeIsPublic ? messages.noticeHint : messages.staffNoticeHint}
        value={wish.notice}
        onChange={(notice) => onChange({ ...wish, notice })}
      />
      <CheckboxInput
        id={`${id}-notice`}
        label={messages.noticeIsPublic}
        checked={wish.noticeIsPublic}
        onToggle={({ target }) => onChange({ ...wish, noticeIsPublic: target.checked })}
      />
      <CheckboxInput
        id={`${id}-difference`}
        label={messages.differenceIsPublic}
        checked={wish.differenceIsPublic}
        onToggle={({ target }) => onChange({ ...wish, differenceIsPublic: target.checked })}
      />
    </>
  )
}

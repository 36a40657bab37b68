'use client'
import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import { listPlaces } from '../../review/list-places.ts'
import { takesSeveral } from '../../review/put-passage.ts'
import { ChooseList } from './choose-list.tsx'
import { dialogMessages } from './dialog-messages.ts'
import { findParagraph, findText } from './find-paragraph.ts'
import { useBench } from './review-context.tsx'
import './dialogs.css'

/** Asks where a text is to stand, the nearest places first; a paragraph may take along those behind it. */
export function MoveDialog() {
  const messages = useMessages(dialogMessages)
  const { i18n } = useTranslation()
  const { review, walk, perform, closeDialog } = useBench()
  const [rest, setRest] = useState(false)
  const { about } = walk.selection
  const passage = about === null ? null : findText(review, about)
  const found = about === null ? null : findParagraph(review, about)
  const isLast = found?.piece.body.at(-1)?.id === found?.paragraph.id
  const places = passage ? listPlaces(review, passage.id) : []
  const choices = places.flatMap(({ place, label }) => {
    if (rest && !takesSeveral(place)) return []
    const choose = () => {
      closeDialog()
      if (passage) perform({ act: 'move', passage: passage.id, to: place, ...(rest ? { rest } : {}) })
    }
    return [{ label: label[languageOf({ i18n })], choose }]
  })
  return (
    <>
      <ChooseList label={messages.moveTitle} choices={choices} />
      {found && !isLast ? (
        <label className="press-dialog__choice">
          <input type="checkbox" checked={rest} onChange={({ target }) => setRest(target.checked)} />
          {messages.withRest}
        </label>
      ) : null}
    </>
  )
}

'use client'
import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import { listPlaces } from '../../review/list-places.ts'
import { ChooseList } from './choose-list.tsx'
import { dialogMessages } from './dialog-messages.ts'
import { findText } from './find-paragraph.ts'
import { useBench } from './review-context.tsx'
import './dialogs.css'

/** Asks where a text is to stand, the nearest places first. */
export function MoveDialog() {
  const messages = useMessages(dialogMessages)
  const { i18n } = useTranslation()
  const { review, walk, perform, closeDialog } = useBench()
  const { about } = walk.selection
  const language = languageOf({ i18n })
  const passage = about === null ? null : findText(review, about)
  const choices = useMemo(() => {
    if (!passage) return []
    return listPlaces(review, passage.id).map(({ place, label }) => ({
      label: label[language],
      choose: () => {
        closeDialog()
        perform({ act: 'move', passage: passage.id, to: place })
      },
    }))
  }, [review, passage, language, perform, closeDialog])
  return <ChooseList label={messages.moveTitle} choices={choices} />
}

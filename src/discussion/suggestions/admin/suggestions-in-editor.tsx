'use client'
import { useTranslation } from '@payloadcms/ui'
import { type RoomInEditor, useRoom } from '../../../coediting/client/room-provider.tsx'
import { languageOf } from '../../../kernel/error-response.ts'
import { WordDrop } from '../../word/client/word-drop.tsx'
import { SuggestionsPanel } from '../client/suggestions-panel.tsx'
import { useSuggestions } from '../client/use-suggestions.ts'
import { useSpot } from './use-spot.ts'
import '../client/suggestions.css'

/** The suggestions for an editor's text, in it and below it; nothing outside of a room. */
export function SuggestionsInEditor() {
  const room = useRoom()
  return room ? <SuggestionsOfRoom key={room.room} room={room} /> : null
}

function SuggestionsOfRoom({ room }: { room: RoomInEditor }) {
  const { i18n } = useTranslation()
  const language = languageOf({ i18n })
  const reading = useSuggestions(room, language)
  const { spot, noSpot, begin, end } = useSpot(room)
  return (
    <SuggestionsPanel
      room={room}
      language={language}
      reading={reading}
      spot={spot}
      noSpot={noSpot}
      onBegin={begin}
      onEnd={() => {
        end()
        room.editor.focus()
      }}
    >
      <WordDrop room={room.room} language={language} call={reading.call} onKept={reading.reload} />
    </SuggestionsPanel>
  )
}

'use client'
import { useState } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import type { Room } from '../../rooms/room.ts'
import { historyMessages } from '../messages.ts'
import { AuthorsView } from './authors-view.tsx'
import { MomentsView } from './moments-view.tsx'

const views = ['authors', 'history'] as const

/** A text's past: whose its words are, or what it said when. */
export function PastView({ room, drawer }: { room: Room; drawer: string }) {
  const messages = useMessages(historyMessages)
  const [view, setView] = useState<(typeof views)[number]>('authors')
  const { collection, id, field, locale } = room
  const url = (path: string) =>
    `/api/${collection}/${id}/rooms/${field}/${path}${locale ? `?locale=${locale}` : ''}`
  return (
    <div className="past">
      <fieldset className="past__views">
        <legend className="past__spoken">{messages.views}</legend>
        {views.map((one) => (
          <button key={one} type="button" aria-pressed={view === one} onClick={() => setView(one)}>
            {messages[one]}
          </button>
        ))}
      </fieldset>
      {view === 'authors' ? (
        <AuthorsView url={url} locale={locale} />
      ) : (
        <MomentsView url={url} locale={locale} drawer={drawer} />
      )}
    </div>
  )
}

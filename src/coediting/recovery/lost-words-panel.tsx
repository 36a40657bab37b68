'use client'
import { useId, useState, useSyncExternalStore } from 'react'
import type { Locale } from '../../kernel/locales.ts'
import { nameBlockType } from '../../richtext/block-words.ts'
import { useRoomHere } from '../client/room-provider.tsx'
import { useRoomStatus } from '../client/use-room-status.ts'
import type { LostWords } from './lost-words.ts'
import { recoveryMessages } from './messages.ts'
import { isOffer, type Offers } from './offers.ts'
import { $putBackWhereLost } from './put-back-in-form.ts'
import '../client/kept-words.css'
import './lost-words.css'

const none: readonly LostWords[] = []

/** Offers words back that a merge dropped, one by one, until each is answered; nothing where there are none. */
export function LostWordsPanel({ language }: { language: Locale }) {
  const here = useRoomHere()
  const offers = here?.connection?.offers ?? null
  const losses = useOffers(offers)
  const title = useId()
  // Whether one may write changes with the status.
  useRoomStatus(here?.connection ?? null)
  if (!here || !offers || losses.length === 0) return null
  const messages = recoveryMessages[language]
  const { inEditor } = here
  const mayWrite = inEditor?.connection.status.isEditable() ?? false
  const putBack = (loss: LostWords) => {
    if (!inEditor) return
    inEditor.editor.update(() => $putBackWhereLost(loss), {
      discrete: true,
      onUpdate: () => inEditor.editor.focus(),
    })
    offers.answer(isOffer(loss))
  }
  return (
    <section className="lost-words" aria-labelledby={title} data-lost-words={losses.length}>
      <div role="status">
        <h4 id={title}>{messages.title}</h4>
        <p>{messages.explanation}</p>
      </div>
      <ul>
        {losses.map((loss) => (
          <li key={`${loss.client}-${loss.clock}-${loss.form?.field}`}>
            <p className="lost-words__words">
              {loss.form ? <em>{messages.inForm(nameBlockType(loss.form.type, language))}</em> : null}
              {loss.before ? <span>…{loss.before}</span> : null}
              <mark>{loss.words}</mark>
              {loss.after ? <span>{loss.after}…</span> : null}
            </p>
            <div className="lost-words__acts">
              <button type="button" disabled={!mayWrite} onClick={() => putBack(loss)}>
                {messages.putBack}
              </button>
              <CopyButton words={loss.words} language={language} />
              <button type="button" onClick={() => offers.answer(isOffer(loss))}>
                {messages.dismiss}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function CopyButton({ words, language }: { words: string; language: Locale }) {
  const [isCopied, setCopied] = useState(false)
  const messages = recoveryMessages[language]
  const copy = () => {
    void navigator.clipboard.writeText(words).then(() => setCopied(true))
  }
  return (
    <button type="button" onClick={copy}>
      {isCopied ? messages.copied : messages.copy}
    </button>
  )
}

function useOffers(offers: Offers | null): readonly LostWords[] {
  return useSyncExternalStore(
    offers?.subscribe ?? subscribeToNothing,
    () => offers?.read() ?? none,
    () => none,
  )
}

function subscribeToNothing(): () => void {
  return () => {}
}

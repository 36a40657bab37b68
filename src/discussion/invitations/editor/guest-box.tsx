import { useContext } from 'react'
import { GuestLanguage } from './guest-language.ts'
import { editorMessages } from './messages.ts'

/** What stands in the text and is not changed here: a picture, a pull quote, a footnote; named, with its words. */
export function GuestBox({ fields }: { fields: Record<string, unknown> }) {
  const messages = editorMessages[useContext(GuestLanguage)]
  const { blockType, text } = fields
  const name = messages.blocks[String(blockType)] ?? messages.block
  const words = typeof text === 'string' ? text : ''
  return (
    <span className="guest-box" contentEditable={false}>
      <b>{name}</b> {words}
    </span>
  )
}

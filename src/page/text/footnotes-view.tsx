import type { Block } from '../../edition/types.ts'
import { listFootnotes } from '../footnotes.ts'
import type { TextSetting } from '../text-setting.ts'

/** Sets a text's footnotes at its end, each with a way back to its sign. */
export function FootnotesView({ blocks, setting }: { blocks: readonly Block[]; setting: TextSetting }) {
  const notes = listFootnotes(blocks)
  if (notes.length === 0) return null
  return (
    <section className="footnotes" role="doc-endnotes" aria-label={setting.messages.footnotes}>
      <ol>
        {notes.map((note, index) => (
          <li key={note.id} id={setting.anchor(note.id)}>
            {note.text}{' '}
            <a
              href={`#${setting.anchor(`${note.id}-sign`)}`}
              role="doc-backlink"
              aria-label={setting.messages.backToText(index + 1)}
            >
              ↩
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}

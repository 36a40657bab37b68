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
          <li key={setting.noteAnchor(index + 1)} id={setting.noteAnchor(index + 1)}>
            {note.text}{' '}
            <a
              href={`#${setting.noteAnchor(index + 1)}-sign`}
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

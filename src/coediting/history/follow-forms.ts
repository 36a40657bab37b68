import * as Y from 'yjs'
import type { BlockWords } from '../../richtext/block-words.ts'
import { listAdded, readForm } from '../text/block-forms.ts'
import { findChange } from '../text/find-change.ts'
import { addSizes, type ChangeSize } from './change-size.ts'
import type { Mark } from './mark.ts'

/** Who wrote each field of the forms of blocks, as a document's history is played. */
export type FormAuthorship = {
  /** Takes in what a transaction changed, before Yjs forgets what was deleted: at `afterTransaction`. */
  note: (transaction: Y.Transaction, markOf: (client: number) => Mark) => ChangeSize
  /** Answers who changed a field of a block last. */
  read: (block: string, field: string) => Mark | null
}

type Known = {
  words: string
  mark: Mark
  /** Whether the block stands in the text. */
  isHere: boolean
  /** Who first wrote what the field has said before: what comes back is theirs again. */
  past: Map<string, Mark>
}

/**
 * Opens the authorship of the forms in a document that is empty yet. A form is one value in the document, written whole
 * whichever field of it was changed: a field is whose who changed its words last, and stays theirs where its block is moved.
 */
export function followForms(): FormAuthorship {
  const blocks = new Map<string, Map<string, Known>>()

  const write = ({ id, words }: BlockWords, mark: Mark): ChangeSize[] => {
    const fields = blocks.get(id) ?? new Map<string, Known>()
    blocks.set(id, fields)
    const names = new Set([...fields.keys(), ...words.keys()])
    return Array.from(names, (name) => {
      const known = fields.get(name)
      const said = words.get(name) ?? ''
      const past = known?.past ?? new Map<string, Mark>()
      const author = (known?.words === said ? known.mark : past.get(said)) ?? mark
      past.set(said, author)
      fields.set(name, { words: said, mark: author, isHere: true, past })
      const { removed, added } = findChange(known?.isHere ? known.words : '', said)
      return { added: added.length, removed: removed.length }
    })
  }

  const takeAway = (id: string): ChangeSize[] =>
    Array.from(blocks.get(id)?.values() ?? [], (known) => {
      const removed = known.isHere ? known.words.length : 0
      known.isHere = false
      return { added: 0, removed }
    })

  return {
    read: (block, field) => blocks.get(block)?.get(field)?.mark ?? null,
    note(transaction, markOf) {
      const added = [...listAdded(transaction)].filter(({ deleted }) => !deleted)
      const written = added.flatMap((item) => {
        const form = readForm(item)
        return form ? [{ form, mark: markOf(item.id.client) }] : []
      })
      const sizes = written.flatMap(({ form, mark }) => write(form, mark))
      const standing = new Set(written.map(({ form }) => form.id))
      Y.iterateDeletedStructs(transaction, transaction.deleteSet, (piece) => {
        const isNew = piece.id.clock >= (transaction.beforeState.get(piece.id.client) ?? 0)
        const form = isNew ? null : readForm(piece)
        if (form && !standing.has(form.id)) sizes.push(...takeAway(form.id))
      })
      return sizes.reduce(addSizes, { added: 0, removed: 0 })
    },
  }
}

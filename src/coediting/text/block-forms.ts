import * as Y from 'yjs'
import { type BlockWords, readBlockWords } from '../../richtext/block-words.ts'

/** The attribute in which the binding keeps what the form of a block says: one value, whichever field was changed. */
const formKey = '__fields'

/** Answers the words that a piece of a shared document puts into the form of a block; null for any other piece. */
export function readForm(piece: Y.Item | Y.GC | Y.Skip): BlockWords | null {
  if (!(piece instanceof Y.Item) || !(piece.content instanceof Y.ContentAny)) return null
  return readBlockWords(piece.content.arr.at(-1))
}

/** Answers the piece that holds what the form of a block says now, and null for an element without a form. */
export function findForm(element: { _map: Map<string, Y.Item> }): Y.Item | null {
  return element._map.get(formKey) ?? null
}

/** Answers the words in the forms of a document's blocks, by the blocks' ids. */
export function readForms(document: Y.Doc): Map<string, BlockWords> {
  const forms = new Map<string, BlockWords>()
  const collect = (element: Y.XmlElement) => {
    for (const child of element.toArray()) {
      if (!(child instanceof Y.XmlElement)) continue
      const piece = findForm(child)
      const form = piece && !piece.deleted ? readForm(piece) : null
      if (form) forms.set(form.id, form)
      collect(child)
    }
  }
  collect(document.get('root-v2', Y.XmlElement))
  return forms
}

/** Answers the pieces that a transaction added to a document, deleted or not. */
export function* listAdded({ doc, beforeState, afterState }: Y.Transaction): Generator<Y.Item> {
  for (const [client, end] of afterState) {
    const start = beforeState.get(client) ?? 0
    const structs = doc.store.clients.get(client) ?? []
    if (end <= start) continue
    for (const struct of structs.slice(Y.findIndexSS(structs, start)))
      if (struct instanceof Y.Item) yield struct
  }
}

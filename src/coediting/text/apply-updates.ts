import * as Y from 'yjs'

/**
 * Applies updates to a document and nothing else. Yjs tidies away marks of formatting after it has applied what came from
 * elsewhere, by deletions of its own: on a server these would reach everybody without ever standing in the log. After a
 * transaction that counts as local it leaves that to those who type.
 */
export function applyUpdates(document: Y.Doc, updates: readonly Uint8Array[], origin: unknown = null): void {
  document.transact((transaction) => {
    for (const update of updates) Y.applyUpdate(document, update)
    // Applying says that the transaction is not local; what follows it is decided when it ends.
    transaction.local = true
  }, origin)
}

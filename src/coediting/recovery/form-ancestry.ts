import * as Y from 'yjs'

type Piece = Y.Item | Y.GC | Y.Skip

/** Which values of a form came before which: each names the one that its writer saw. */
export type Ancestry = {
  /** Answers the values before one, the nearest first. */
  list: (id: Y.ID) => Y.ID[]
  /** Answers the value that stands where this one was written; null where its block is gone. */
  findStanding: (id: Y.ID) => Y.Item | null
}

/**
 * Opens the ancestry of a document's forms.
 * @param brought - the pieces of an update: what it writes into what is gone, the document itself does not keep
 */
export function openAncestry(store: Y.Doc['store'], brought: readonly Piece[]): Ancestry {
  const find = (id: Y.ID): Y.Item | null => {
    const kept = findKept(store, id) ?? brought.find((piece) => holds(piece, id))
    return kept instanceof Y.Item ? kept : null
  }
  return {
    list(id) {
      const ids: Y.ID[] = []
      for (let at = findOrigin(find(id), id); at !== null; at = findOrigin(find(at), at)) ids.push(at)
      return ids
    },
    findStanding(id) {
      const piece = findKept(store, id)
      if (!piece || !(piece.parent instanceof Y.AbstractType) || piece.parentSub === null) return null
      if (piece.parent._item?.deleted) return null
      return piece.parent._map.get(piece.parentSub) ?? null
    },
  }
}

function findOrigin(piece: Y.Item | null, { client, clock }: Y.ID): Y.ID | null {
  if (!piece) return null
  // Of values that are forgotten, neighbours are one piece.
  return clock > piece.id.clock ? Y.createID(client, clock - 1) : piece.origin
}

function findKept(store: Y.Doc['store'], { client, clock }: Y.ID): Y.Item | null {
  const pieces = store.clients.get(client) ?? []
  if (clock >= Y.getState(store, client)) return null
  const piece = pieces[Y.findIndexSS(pieces, clock)]
  return piece instanceof Y.Item ? piece : null
}

function holds({ id, length }: Piece, { client, clock }: Y.ID): boolean {
  return id.client === client && clock >= id.clock && clock < id.clock + length
}

import { z } from 'zod'
import { addLoss, isSameLoss, type LostWords } from './lost-words.ts'

/** The words that are offered back to somebody, until they have answered. */
export type Offers = {
  read: () => readonly LostWords[]
  subscribe: (listener: () => void) => () => void
  add: (losses: readonly LostWords[]) => void
  /** Takes an offer away: its words were put back, or are not wanted. */
  answer: (isAnswered: (loss: LostWords) => boolean) => void
}

/** Where offers outlive a reload: the browser's own storage. */
export type OfferStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const kept = z.array(
  z.object({
    client: z.int(),
    clock: z.int(),
    words: z.string(),
    before: z.string(),
    after: z.string(),
    form: z.object({ block: z.string(), type: z.string(), field: z.string() }).nullable().default(null),
  }),
)

/** Opens the offers that are kept under a key; without a store they last as long as the page. */
export function openOffers(store: OfferStore | null, key: string): Offers {
  let offers: readonly LostWords[] = readKept(store, key)
  const watchers = new Set<() => void>()

  function keep(next: readonly LostWords[]): void {
    if (next.length === offers.length && next.every((offer, at) => offer === offers[at])) return
    offers = next
    try {
      if (next.length === 0) store?.removeItem(key)
      else store?.setItem(key, JSON.stringify(next))
    } catch {
      // A full store: the offers stay on this page.
    }
    for (const watch of watchers) watch()
  }

  return {
    read: () => offers,
    subscribe(watch) {
      watchers.add(watch)
      return () => watchers.delete(watch)
    },
    add: (losses) => keep(losses.reduce<LostWords[]>(addLoss, [...offers])),
    answer: (isAnswered) => keep(offers.filter((offer) => !isAnswered(offer))),
  }
}

/** Says whether an offer is the one that somebody answers. */
export function isOffer(loss: LostWords): (offer: LostWords) => boolean {
  return (offer) => isSameLoss(offer, loss)
}

function readKept(store: OfferStore | null, key: string): LostWords[] {
  try {
    return kept.safeParse(JSON.parse(store?.getItem(key) ?? '[]')).data ?? []
  } catch {
    return []
  }
}

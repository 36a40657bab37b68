import type { HocuspocusProvider, onMessageParameters } from '@hocuspocus/provider'
import type { Author } from '../log/author.ts'
import { readForms } from '../text/block-forms.ts'
import { isBack, type LostWords } from './lost-words.ts'
import { type OfferStore, type Offers, openOffers } from './offers.ts'
import { readLetters } from './read-text.ts'
import { watchLosses } from './watch-losses.ts'

/** A room in which words that merges drop are kept, to be offered back. */
export type WatchedRoom = { offers: Offers; close: () => void }

type Watched = {
  provider: HocuspocusProvider
  room: string
  person: Author
  store: OfferStore | null
}

const sync = 0
const question = 0

/**
 * Watches a room for words that a merge drops, from before its text comes. Words are offered to who typed them or to who
 * took their paragraph away, in this browser alone, and are no longer when somebody has put them back.
 */
export function watchRoom({ provider, room, person, store }: Watched): WatchedRoom {
  const { document } = provider
  const offers = openOffers(
    store,
    `roundtable lost words ${JSON.stringify([person.person, person.name, room])}`,
  )
  const watch = watchLosses(document, { onLoss: offers.add })
  const read = ({ message }: onMessageParameters) => {
    const update = readUpdate(message)
    if (update) watch.expect(update)
  }
  const look = () => {
    if (offers.read().length === 0) return
    const text = readLetters(document)
    const forms = readForms(document)
    const wordsAround = ({ form }: LostWords) => {
      const block = form && forms.get(form.block)
      return block ? (block.words.get(form.field) ?? '') : text
    }
    offers.answer((offer) => isBack(wordsAround(offer), offer))
  }
  provider.on('message', read)
  provider.on('close', watch.leave)
  document.on('update', look)
  return {
    offers,
    close() {
      provider.off('message', read)
      provider.off('close', watch.leave)
      document.off('update', look)
      watch.close()
    },
  }
}

/** Answers the update in a message of the sync protocol, as the provider is about to read it; null for any other. */
function readUpdate(message: onMessageParameters['message']): Uint8Array | null {
  message.readVarString()
  // The provider types all numbers that it reads as kinds of messages; the second one here is a step of the sync protocol.
  const kind: number = message.readVarUint()
  if (kind !== sync) return null
  const step: number = message.readVarUint()
  return step === question ? null : message.readVarUint8Array()
}

/** Words that a merge dropped, with where they stood. */
export type LostWords = {
  /** Whose words: their Yjs client, and the letters of it from `clock` on; it names the words wherever they are found. */
  client: number
  clock: number
  words: string
  /** What stood around them, where that is known. */
  before: string
  after: string
  /** Where they stood in the form of a block: its id, its kind and the field; null for words of the text itself. */
  form: { block: string; type: string; field: string } | null
}

/** Says whether two tell of the same words. */
export function isSameLoss(one: LostWords, other: LostWords): boolean {
  // A form is written whole: what it says is one piece, however long.
  if (one.form || other.form) {
    return isSameField(one, other) && (one.clock === other.clock || one.words.includes(other.words))
  }
  return (
    one.client === other.client &&
    one.clock < other.clock + other.words.length &&
    other.clock < one.clock + one.words.length
  )
}

function isSameField(one: LostWords, other: LostWords): boolean {
  return (
    one.client === other.client &&
    one.form?.block === other.form?.block &&
    one.form?.field === other.form?.field
  )
}

/**
 * Adds words to a list: what is in it already is not told twice, and letters that follow each other are one offer, since
 * whoever types sends them one by one. What a form said later takes the place of what it said before.
 */
export function addLoss(losses: readonly LostWords[], loss: LostWords): LostWords[] {
  if (losses.some((known) => isSameLoss(known, loss))) return [...losses]
  if (loss.form) return [...losses.filter((known) => !isSameLoss(loss, known)), loss]
  const earlier = losses.find(
    ({ client, clock, words, form }) =>
      form === null && client === loss.client && clock + words.length === loss.clock,
  )
  if (!earlier) return [...losses, loss]
  const joined = { ...earlier, words: earlier.words + loss.words, after: loss.after }
  return losses.map((known) => (known === earlier ? joined : known))
}

/** So many letters are the same words wherever they stand; fewer count with what stood before them. */
const telling = 6

/** Says whether words stand in a text again: somebody has put them back. */
export function isBack(text: string, { words, before }: LostWords): boolean {
  const trimmed = words.trim()
  return text.includes(trimmed.length >= telling ? trimmed : before.slice(-telling) + words)
}

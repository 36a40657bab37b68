/** What came of one round of killing, or of several, in characters. */
export type KillTally = {
  /** Said to be saved before the kill. */
  acknowledged: number
  /** Of these, those that were not there afterwards, or not any more after a later round. */
  lost: number
  /** Typed, but not yet said to be saved. */
  unsaid: number
  /** Of these, those that had been committed already. */
  committed: number
  /** Of these, those that came back from the browser's own store when it was opened again. */
  returned: number
}

/** Lets people type until so many acknowledgements have come, kills everything, and counts. */
export type KillAll = (round: { number: number; waits: number }) => Promise<KillTally>

/** What nothing came of. */
export const nothing: KillTally = { acknowledged: 0, lost: 0, unsaid: 0, committed: 0, returned: 0 }

/** Adds what came of one round to the rounds before. */
export function addTally(before: KillTally, round: KillTally): KillTally {
  return {
    acknowledged: before.acknowledged + round.acknowledged,
    lost: before.lost + round.lost,
    unsaid: before.unsaid + round.unsaid,
    committed: before.committed + round.committed,
    returned: before.returned + round.returned,
  }
}

/** Answers how many characters of a run of words, from its first on, stand one after the other in a text. */
export function countKept(words: string, text: string): number {
  for (let length = words.length; length > 0; length -= 1) {
    if (text.includes(words.slice(0, length))) return length
  }
  return 0
}

/** A signature as it is printed: the name, and the titles as one text. */
export type Signature = { name: string; titles: string }

/** What an expert does with an invitation, as it is kept; the list is closed. */
export const consentActs = [
  'opened',
  'read',
  'title-confirmed',
  'title-asked',
  'agreed',
  'withdrawn',
] as const

/** One of these acts. */
export type ConsentAct = (typeof consentActs)[number]

/** An act as it was done: on which text (the hash of the piece), and for titles on which signature. */
export type DoneAct = {
  act: ConsentAct
  at: string
  hash: string
  signature: Signature | null
  /** What the expert asks to be printed instead. */
  words: string | null
}

/** Whether something was done, and to the present text or to an earlier one. */
export type Done = { state: 'none' } | { state: 'present' | 'earlier'; at: string; hash: string }

/** How an expert stands towards a text. */
export type Consent = {
  openedAt: string | null
  read: Done
  title: { state: 'none' | 'present' | 'earlier' | 'asked'; at: string | null; words: string | null }
  agreed: Done | { state: 'withdrawn'; at: string; hash: string }
}

/** What stands on paper now: the hash of the piece, and the expert's signature in it, if the invitation names one. */
export type PresentText = { hash: string; signature: Signature | null }

/**
 * Answers how an expert stands towards the present text, by all that they did, oldest first. A consent is to one text:
 * it does not follow the piece to another, and holds again when that text comes back.
 */
export function readConsent(acts: readonly DoneAct[], { hash, signature }: PresentText): Consent {
  const last = (...kinds: ConsentAct[]) => acts.findLast(({ act }) => kinds.includes(act))
  const doneTo = (done: DoneAct | undefined): Done =>
    done
      ? { state: done.hash === hash ? 'present' : 'earlier', at: done.at, hash: done.hash }
      : { state: 'none' }
  const decided = last('agreed', 'withdrawn')
  return {
    openedAt: acts[0]?.at ?? null,
    // Who agrees to a text has read it.
    read: doneTo(last('read', 'agreed')),
    title: readTitle(last('title-confirmed', 'title-asked', 'agreed'), signature),
    agreed:
      decided?.act === 'withdrawn'
        ? { state: 'withdrawn', at: decided.at, hash: decided.hash }
        : doneTo(decided),
  }
}

/** A request stands until the expert says something else of the signature. */
function readTitle(done: DoneAct | undefined, present: Signature | null): Consent['title'] {
  if (!done || !present) return { state: 'none', at: null, words: null }
  const { at, words } = done
  if (done.act === 'title-asked') return { state: 'asked', at, words }
  const isSame = done.signature?.name === present.name && done.signature.titles === present.titles
  return { state: isSame ? 'present' : 'earlier', at, words: null }
}

'use client'
import { useEffect, useReducer, useState } from 'react'
import type { ImportPreview } from '../../preview.ts'
import type { Act } from '../../review/act.ts'
import { applyAct, replayActs } from '../../review/apply-act.ts'

import type { Review } from '../../review/review.ts'
import { createActSaver, type SavingState, type StoredActs } from './act-saver.ts'

/** A review and the acts that led to it, with the reviews before this session's acts. */
type Trail = { review: Review; acts: Act[]; earlier: Review[] }

type Kept = { saving: SavingState; kept: StoredActs }

/** The acts on an import: done, undone and kept. */
export type Acts = {
  review: Review
  saving: SavingState
  /** What the server keeps, by number: the base of a commit. */
  revision: number
  /** Does an act. @throws RoundtableError when it does not fit */
  perform: (act: Act) => Review
  /** Takes the last act back, and answers it with the review without it; null when there is none. */
  undo: () => { act: Act; review: Review } | null
  retry: () => void
  /** How many of this person's last acts somebody else's save has kept out. */
  own: number
  /** Goes on from what somebody else stored; with `repeat`, this person's own acts are done again where they fit. */
  load: (repeat: boolean) => { done: number; left: number }
}

/** Answers the acts on an import that was opened from `stored`; `send` keeps them and answers the new revision. */
export function useActs({
  preview,
  stored,
  send,
}: {
  preview: ImportPreview
  stored: StoredActs
  send: (save: { base: number; acts: Act[] }) => Promise<number>
}): Acts {
  const [trail, setTrail] = useReducer(
    (_: Trail, next: Trail) => next,
    stored.acts,
    (acts): Trail => ({ review: replayActs(preview, acts), acts, earlier: [] }),
  )
  const [{ saving, kept }, setKept] = useState<Kept>({ saving: { at: 'saved' }, kept: stored })
  const [saver] = useState(() =>
    createActSaver({ stored, send, onState: (now, known) => setKept({ saving: now, kept: known }) }),
  )
  useWarningBeforeLeaving(saving.at !== 'saved')

  const keep = (next: Trail) => {
    setTrail(next)
    saver.keep(next.acts)
    return next.review
  }
  const own = saving.at === 'conflict' ? trail.acts.slice(countCommon(kept.acts, trail.acts)) : []

  return {
    review: trail.review,
    saving,
    revision: kept.revision,
    own: own.length,
    perform: (act) =>
      keep({
        review: applyAct(trail.review, act),
        acts: [...trail.acts, act],
        earlier: [...trail.earlier, trail.review],
      }),
    undo: () => {
      const act = trail.acts.at(-1)
      if (!act) return null
      const acts = trail.acts.slice(0, -1)
      const review = trail.earlier.at(-1) ?? replayActs(preview, acts)
      return { act, review: keep({ review, acts, earlier: trail.earlier.slice(0, -1) }) }
    },
    retry: () => saver.retry(),
    load: (repeat) => {
      if (saving.at !== 'conflict') return { done: 0, left: 0 }
      const theirs: Trail = {
        review: replayActs(preview, saving.stored.acts),
        acts: saving.stored.acts,
        earlier: [],
      }
      saver.goOnFrom(saving.stored)
      const wanted = repeat ? own : []
      const repeated = wanted.reduce(repeatAct, theirs)
      const done = repeated.acts.length - theirs.acts.length
      if (done > 0) keep(repeated)
      else setTrail(theirs)
      return { done, left: wanted.length - done }
    },
  }
}

function repeatAct(trail: Trail, act: Act): Trail {
  try {
    const review = applyAct(trail.review, act)
    return { review, acts: [...trail.acts, act], earlier: [...trail.earlier, trail.review] }
  } catch {
    // What the other person did has left no room for it: it is counted, and told.
    return trail
  }
}

function countCommon(one: readonly Act[], other: readonly Act[]): number {
  const index = one.findIndex((act, at) => JSON.stringify(act) !== JSON.stringify(other[at]))
  return index === -1 ? one.length : index
}

function useWarningBeforeLeaving(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isUnsaved])
}

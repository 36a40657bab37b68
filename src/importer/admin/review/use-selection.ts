'use client'
import { useCallback, useState } from 'react'
import type { Finding, Review } from '../../review/review.ts'

/** What the person looks at: a finding, or a text of their own choice. */
export type Selection = { finding: string | null; about: string | null; index: number }

/** The finding that is looked at, with the ways to the others. */
export type Walk = {
  selection: Selection
  finding: Finding | null
  /** From 1; 0 when there is nothing to look at. */
  position: number
  step: (by: 1 | -1) => Finding | null
  /** Goes to the next finding that is open, of `review` if that has just changed. */
  stepToOpen: (review?: Review) => Finding | null
  showFinding: (id: string) => Finding | null
  showPassage: (id: string) => void
  /** Goes to a finding, or to what is found of a text, in a review that has just changed; without one it stays. */
  showSubject: (id: string, changed: Review) => void
}

/** Answers the walk through a review's findings. */
export function useSelection(review: Review): Walk {
  const [selection, setSelection] = useState<Selection>(() => begin(review))
  const { findings } = review
  const found = findings.findIndex(({ id }) => id === selection.finding)
  // What was looked at may be gone after an act: its neighbour stands in its place then.
  const index = found === -1 ? Math.min(selection.index, findings.length - 1) : found
  const finding = selection.finding === null ? null : (findings[index] ?? null)

  const show = useCallback((all: readonly Finding[], at: number): Finding | null => {
    const shown = all[at] ?? null
    if (shown) setSelection({ finding: shown.id, about: shown.about, index: at })
    return shown
  }, [])

  return {
    selection: { ...selection, index },
    finding,
    position: finding ? index + 1 : 0,
    step: (by) => {
      // A text of the person's own choice keeps the place in the walk.
      if (selection.finding === null && findings[index]) return show(findings, index)
      return show(findings, Math.min(findings.length - 1, Math.max(0, index + by)))
    },
    stepToOpen: (changed = review) => {
      const isOpen = ({ state }: Finding) => state === 'open'
      const at = changed.findings.findIndex(({ id }) => id === selection.finding)
      const from = at === -1 ? index : at
      const after = changed.findings.findIndex((one, position) => position >= from && isOpen(one))
      return show(changed.findings, after === -1 ? changed.findings.findIndex(isOpen) : after)
    },
    showFinding: (id) =>
      show(
        findings,
        findings.findIndex((one) => one.id === id),
      ),
    showPassage: (id) => {
      const at = findings.findIndex(({ about }) => about === id)
      if (at === -1) setSelection({ finding: null, about: id, index: Math.max(0, index) })
      else show(findings, at)
    },
    showSubject: (id, changed) => {
      const at = changed.findings.findIndex((one) => one.id === id)
      show(changed.findings, at === -1 ? changed.findings.findIndex(({ about }) => about === id) : at)
    },
  }
}

function begin({ findings }: Review): Selection {
  const open = findings.findIndex(({ state }) => state === 'open')
  const index = open === -1 ? 0 : open
  const first = findings[index]
  return { finding: first?.id ?? null, about: first?.about ?? null, index }
}

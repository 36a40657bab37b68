import { Fragment } from 'react'
import type { TextRun } from '../../search/snippets.ts'

/** Sets a text with what was searched for marked in it. */
export function TextRunsView({ runs }: { runs: readonly TextRun[] }) {
  return runs.map(({ text, isMarked }, index) => (
    // A run has no identity but its place.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={index}>{isMarked ? <mark>{text}</mark> : text}</Fragment>
  ))
}

'use client'
import { useEffect, useMemo, useState } from 'react'
import { useDeskClient } from '../../../desk/admin/desk-client.ts'
import type { ExpertMatch } from '../../commit/expert-match.ts'
import type { Review } from '../../review/review.ts'

/**
 * Answers who on file the people of an import may be; what was known stays until the server knows of other people:
 * it is asked once the acts are saved (`isSaved`).
 */
export function useExpertMatches(
  importId: number,
  { review, isSaved }: { review: Review; isSaved: boolean },
): ExpertMatch[] {
  const client = useDeskClient()
  const [asked, setAsked] = useState<{ people: string; matches: ExpertMatch[] }>({ people: '', matches: [] })
  const people = useMemo(() => namePeople(review), [review])
  const isKnown = asked.people === people
  useEffect(() => {
    if (!isSaved || isKnown) return
    let isWanted = true
    client<{ matches: ExpertMatch[] }>({ path: `/imports/${importId}/experts` })
      .then(({ matches }) => isWanted && setAsked({ people, matches }))
      // Without an answer nobody is asked for, and the commit proposes as it would have here.
      .catch(() => isWanted && setAsked({ people, matches: [] }))
    return () => {
      isWanted = false
    }
  }, [client, importId, people, isKnown, isSaved])
  return asked.matches
}

/** The people of a review with their titles: matches change with these alone. */
function namePeople({ issue }: Review): string {
  const people = issue.pieces.flatMap((piece) => piece.people)
  return JSON.stringify(
    people.map(({ id, name, titles }) => [id, name?.text, titles.map(({ text }) => text)]),
  )
}

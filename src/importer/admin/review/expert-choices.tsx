'use client'
import { useTranslation } from '@payloadcms/ui'
import { languageOf } from '../../../kernel/error-response.ts'
import type { ExpertChoice } from '../../review/act.ts'
import { listExpertChoices } from './list-expert-choices.ts'
import { useBench } from './review-context.tsx'

/** The ways to understand a printed name, of which one holds. */
export function ExpertChoices({ person }: { person: string }) {
  const { i18n } = useTranslation()
  const { review, matches, perform, isReadOnly } = useBench()
  const match = matches.find((one) => one.person === person)
  if (!match) return null
  const people = review.issue.pieces.flatMap(({ people: all }) => all)
  const chosen = people.find(({ id }) => id === person)?.choice ?? match.proposed
  return (
    <fieldset className="review-experts">
      <legend>{match.name}</legend>
      {listExpertChoices(match).map(({ choice, label }) => (
        <button
          key={JSON.stringify(choice)}
          type="button"
          className="review-button"
          aria-pressed={isSame(choice, chosen)}
          aria-disabled={isReadOnly}
          onClick={() => {
            if (!isReadOnly) perform({ act: 'expert', person, choice })
          }}
        >
          {label[languageOf({ i18n })]}
        </button>
      ))}
    </fieldset>
  )
}

function isSame(one: ExpertChoice, other: ExpertChoice): boolean {
  if (one.kind !== 'link' || other.kind !== 'link') return one.kind === other.kind
  return one.expert === other.expert && one.affiliation === other.affiliation
}

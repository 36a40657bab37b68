'use client'
import { useTranslation } from '@payloadcms/ui'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import { listPlaces } from '../../review/list-places.ts'
import { reviewMessages } from './messages.ts'
import { useBench } from './review-context.tsx'
import type { Commands } from './use-commands.ts'

/** The acts that fit what is looked at, each with its key. */
export function FindingActions({ commands }: { commands: Commands }) {
  const messages = useMessages(reviewMessages)
  const { isReadOnly } = useBench()
  const acceptance = useAcceptance()
  if (isReadOnly) return null
  const actions = [
    { label: acceptance, sign: 'A', run: commands.accept, isMain: true },
    { label: messages.split, sign: 'S', run: commands.split },
    { label: messages.move, sign: 'M', run: commands.move },
    { label: messages.drop, sign: 'D', run: commands.drop },
    { label: messages.runIn, sign: 'R', run: commands['run-in'] },
    { label: messages.pair, sign: 'P', run: commands.pair },
  ]
  return (
    <div className="review-card__actions">
      {actions.map(({ label, sign, run, isMain }) => (
        <button
          key={sign}
          type="button"
          className={isMain ? 'review-button review-button--main' : 'review-button'}
          aria-keyshortcuts={sign}
          // Disabled buttons would drop the focus.
          aria-disabled={run === null}
          onClick={() => run?.()}
        >
          {label} <kbd aria-hidden="true">{sign}</kbd>
        </button>
      ))}
    </div>
  )
}

/** Answers what accepting means for the finding that is looked at; one that was dealt with is left behind. */
function useAcceptance(): string {
  const messages = useMessages(reviewMessages)
  const { i18n } = useTranslation()
  const { review, walk } = useBench()
  const { finding } = walk
  if (finding && finding.state !== 'open') return messages.nextOpen
  if (finding?.kind !== 'unplaced') return messages.accept
  if (!finding.suggestion) return messages.acceptUnplaced
  const wanted = JSON.stringify(finding.suggestion)
  const choice = listPlaces(review, finding.about).find(({ place }) => JSON.stringify(place) === wanted)
  return choice ? messages.acceptPlace(choice.label[languageOf({ i18n })]) : messages.accept
}

'use client'
import { useTranslation } from '@payloadcms/ui'
import type { WordsInField } from '../../../desk/admin/select-words.ts'
import { useHasRole } from '../../../desk/admin/use-has-role.ts'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import type { FindingTarget, ShownFinding } from '../answers.ts'
import { checkLabels } from '../check-names.ts'
import type { FindingGroup } from '../group-findings.ts'
import { checksMessages } from './messages.ts'

/** Who is offered to waive; the record's rules decide. */
const waivers = ['editor', 'section-editor', 'chief-editor'] as const

/** Findings that are alike: what is said of them, where each stands, and the way to let them pass together. */
export function FindingGroupView({
  group: { first, all },
  onFollow,
  onWaive,
}: {
  group: FindingGroup<ShownFinding>
  onFollow: (target: FindingTarget, words: WordsInField) => void
  onWaive: (findings: readonly ShownFinding[]) => void
}) {
  const messages = useMessages(checksMessages)
  const language = languageOf(useTranslation())
  const mayWaive = useHasRole(waivers)
  const { check, severity, sentence, suggestion } = first
  return (
    <li className={`checks-panel__group checks-panel__group--${severity}`}>
      <p className="checks-panel__about">
        <span>{checkLabels[check][language]}</span>
        {all.length > 1 ? <span>{messages.places(all.length)}</span> : null}
      </p>
      <p>{sentence[language]}</p>
      {suggestion === null ? null : (
        <p className="checks-panel__suggestion">{messages.suggestion(suggestion)}</p>
      )}
      <ul>
        {all.map((finding) => (
          <li key={finding.fingerprint}>
            <Passage finding={finding} onFollow={onFollow} />
          </li>
        ))}
      </ul>
      {mayWaive ? (
        <button type="button" className="checks-panel__waive" onClick={() => onWaive(all)}>
          {all.length > 1 ? messages.waiveAll(all.length) : messages.waive}
        </button>
      ) : null}
    </li>
  )
}

function Passage({
  finding: { target, context, quote, unitName },
  onFollow,
}: {
  finding: ShownFinding
  onFollow: (target: FindingTarget, words: WordsInField) => void
}) {
  const messages = useMessages(checksMessages)
  const place = unitName ?? messages.page
  const words = (
    <>
      <small>{place}</small>
      <span>
        {context.before}
        <mark>{quote.text}</mark>
        {context.after}
      </span>
    </>
  )
  if (!target) return <p className="checks-panel__passage">{words}</p>
  return (
    <button
      type="button"
      className="checks-panel__passage"
      title={messages.goTo(place)}
      onClick={() => onFollow(target, { ...context, text: quote.text })}
    >
      {words}
    </button>
  )
}

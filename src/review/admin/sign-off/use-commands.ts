'use client'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import type { ShownFinding } from '../../checks/answers.ts'
import { signOffMessages } from './messages.ts'
import type { Command } from './read-key.ts'
import type { SignOff } from './sign-off-context.tsx'

/** What the person may do now, by command; null for what does not fit. */
export type Commands = Record<Command, (() => void) | null>

/** Answers the commands of the view as they fit what is looked at. */
export function useCommands(signOff: SignOff): Commands {
  const messages = useMessages(signOffMessages)
  const { review, unit, findings, stops, tab, position, showTab, goTo, open, acts } = signOff
  const lengths = {
    page: stops.length,
    changes: stops.length,
    findings: findings.length,
    queries: review.queries.length,
    steps: 0,
  }
  const walk = (by: 1 | -1) => {
    const length = lengths[tab]
    const next = position === null ? (by === 1 ? 0 : length - 1) : position + by
    if (next < 0 || next >= length) return acts.say(messages.walked)
    goTo(next)
    acts.say(messages.walk(next + 1, length))
  }
  const query = tab === 'queries' && position !== null ? review.queries[position] : undefined
  const finding = tab === 'findings' && position !== null ? findings[position] : undefined
  const when = (allowed: boolean | undefined, run: () => void) => (allowed ? run : null)
  return {
    next: () => walk(1),
    previous: () => walk(-1),
    page: () => showTab('page'),
    changes: () => showTab('changes'),
    findings: () => showTab('findings'),
    queries: () => showTab('queries'),
    steps: () => showTab('steps'),
    pass: unit?.may.sign.allowed
      ? () => open({ name: 'pass' })
      : when(unit?.may.override.allowed, () => open({ name: 'override' })),
    return: when(unit?.may.return.allowed, () => open({ name: 'return' })),
    query: when(review.may.query.allowed, () => open({ name: 'query' })),
    answer: query?.mayAnswer.allowed ? () => open({ name: 'answer', query }) : null,
    waive:
      finding && review.may.waive.allowed
        ? () => open({ name: 'waive', findings: alike(findings, finding) })
        : null,
    'print-after-changes': review.may.verifyChanges.allowed
      ? () => open({ name: 'verify' })
      : when(review.may.printAfterChanges.allowed, () => open({ name: 'changes' })),
    help: () => open({ name: 'help' }),
  }
}

/** Answers the findings that an editor judges together with one of them. */
export function alike(findings: readonly ShownFinding[], one: ShownFinding): ShownFinding[] {
  return findings.filter((finding) => finding.alike === one.alike)
}

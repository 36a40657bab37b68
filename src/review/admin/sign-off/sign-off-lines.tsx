'use client'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import type { SignOffAnswer } from '../../answers.ts'
import { signOffMessages } from './messages.ts'

/** Tells a sign-off in words: who and when, for whom, by what right, and what they wrote. */
export function SignOffLines({
  signOff,
  time,
}: {
  signOff: SignOffAnswer
  time: (moment: string) => string
}) {
  const messages = useMessages(signOffMessages)
  const { by, at, forWhom, opinion, override, paper, hash } = signOff
  return (
    <>
      <span>
        {messages.signedBy(by.name, time(at))} {forWhom ? messages.forWhom(forWhom.name) : null}{' '}
        <code>{hash.slice(0, 12)}</code>
      </span>
      {override ? <span>{messages.overridden(override)}</span> : null}
      {paper ? (
        <span>
          {messages.onPaper(paper.signedBy)}{' '}
          {paper.verifiedBy ? messages.verifiedBy(paper.verifiedBy) : messages.notVerified}
        </span>
      ) : null}
      {opinion ? <span>{messages.opinion(opinion)}</span> : null}
    </>
  )
}

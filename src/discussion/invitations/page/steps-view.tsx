import { comparePieceTexts } from '../../../edition/comparison/compare-pieces.ts'
import { PieceComparisonView } from '../../../page/comparison/piece-comparison-view.tsx'
import { getPageMessages } from '../../../page/messages.ts'
import { presentTextOf } from '../find-piece.ts'
import { ActForm } from './act-form.tsx'
import type { PageFacts } from './page-facts.ts'

/** The three things that an expert is asked for, and how each stands. */
export function StepsView({ facts }: { facts: PageFacts }) {
  return (
    <section className="guest-steps" aria-labelledby="guest-steps">
      <h2 id="guest-steps">{facts.messages.stepsTitle}</h2>
      <ReadStep facts={facts} />
      <TitleStep facts={facts} />
      <AgreeStep facts={facts} />
    </section>
  )
}

function ReadStep({ facts }: { facts: PageFacts }) {
  const { messages, time } = facts
  const { read } = facts.opened.consent
  return (
    <section className="guest-step" data-state={read.state}>
      <h3>{messages.readStep}</h3>
      {read.state === 'present' ? <p>{messages.readDone(time(read.at))}</p> : null}
      {read.state === 'earlier' ? <p>{messages.readEarlier(time(read.at))}</p> : null}
      {read.state === 'present' ? null : <ActForm facts={facts} act="read" submit={messages.readButton} />}
    </section>
  )
}

function TitleStep({ facts }: { facts: PageFacts }) {
  const { messages, opened, time } = facts
  const { title } = opened.consent
  const { signature } = presentTextOf(opened.piece, opened.invitation.byline)
  const page = getPageMessages(opened.invitation.locale)
  return (
    <section className="guest-step" data-state={title.state}>
      <h3>{messages.titleStep}</h3>
      {signature ? (
        <>
          <p>{messages.signature}</p>
          <p className="guest-signature" lang={opened.invitation.locale}>
            <b>{signature.name}</b>
            {signature.titles ? page.titles(signature.titles) : null}
          </p>
        </>
      ) : (
        <p>{messages.noSignature}</p>
      )}
      {title.state === 'present' && title.at ? <p>{messages.titleDone(time(title.at))}</p> : null}
      {title.state === 'earlier' ? <p>{messages.titleEarlier}</p> : null}
      {title.state === 'asked' && title.at ? (
        <p>
          {messages.titleAsked(time(title.at))} {title.words}
        </p>
      ) : null}
      {signature && title.state !== 'present' ? (
        <ActForm facts={facts} act="title-confirmed" submit={messages.titleButton} />
      ) : null}
      <details className="guest-other" open={facts.refused === 'words'}>
        <summary>{messages.titleChange}</summary>
        <ActForm facts={facts} act="title-asked" submit={messages.titleSend}>
          <label htmlFor="guest-words">{messages.titleWords}</label>
          <textarea id="guest-words" name="words" rows={3} maxLength={500} required />
        </ActForm>
      </details>
    </section>
  )
}

function AgreeStep({ facts }: { facts: PageFacts }) {
  const { messages, opened, time } = facts
  const { agreed } = opened.consent
  const isEarlier = agreed.state === 'earlier'
  return (
    <section className="guest-step" data-state={agreed.state} id="agree">
      <h3>{messages.agreeStep}</h3>
      {agreed.state === 'withdrawn' ? <p>{messages.withdrawn(time(agreed.at))}</p> : null}
      {isEarlier ? <p className="guest-warning">{messages.agreedEarlier(time(agreed.at))}</p> : null}
      {isEarlier ? <ChangesView facts={facts} /> : null}
      {agreed.state === 'present' ? (
        <p className="guest-good">{messages.agreed(time(agreed.at))}</p>
      ) : (
        <>
          <p>{messages.agreeText}</p>
          <ActForm
            facts={facts}
            act="agreed"
            submit={isEarlier ? messages.agreeAgain : messages.agreeButton}
            isStrong
          />
        </>
      )}
      {agreed.state === 'present' || isEarlier ? (
        <ActForm facts={facts} act="withdrawn" submit={messages.withdrawButton} />
      ) : null}
      <p className="guest-quiet">
        {messages.fingerprint} <code>{opened.piece.hash.slice(0, 12)}</code>
      </p>
    </section>
  )
}

function ChangesView({ facts: { opened, messages, language } }: { facts: PageFacts }) {
  const { agreedText, piece } = opened
  if (!agreedText) return null
  return (
    <details className="guest-other" open>
      <summary>{messages.changes}</summary>
      <div className="comparison" lang={opened.invitation.locale}>
        <PieceComparisonView
          piece={piece.content}
          comparison={comparePieceTexts(agreedText, piece.content)}
          language={language}
        />
      </div>
    </details>
  )
}

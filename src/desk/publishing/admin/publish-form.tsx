'use client'
import { Button, useLocale, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { isLocale } from '../../../kernel/locales.ts'
import { useMessages } from '../../admin/use-messages.ts'
import { publishingMessages } from '../messages.ts'
import type { PressAnswer } from '../press-answers.ts'
import { offerPublication, type PublishOffer } from '../rules.ts'
import { ChangedTitlesList } from './changed-titles-list.tsx'
import { CorrectionFields, type CorrectionWish } from './correction-fields.tsx'
import { MissingList } from './missing-list.tsx'
import { usePublishing } from './use-publishing.ts'

/** What is about to be published and what publishing needs; published, the way to the public page. */
export function PublishForm({
  issueId,
  state: stateAtFirst,
  slug,
}: {
  issueId: number
  state: PressAnswer
  slug: string
}) {
  // What the person saw is what gets published: later changes come into view only with a word about them.
  const [state, setState] = useState(stateAtFirst)
  const messages = useMessages(publishingMessages)
  const { closeModal } = useModal()
  const [wish, setWish] = useState<CorrectionWish>({
    correctionType: 'minor',
    notice: '',
    noticeIsPublic: true,
    differenceIsPublic: stateAtFirst.opensDifferences,
  })
  const [asArchive, setAsArchive] = useState(false)
  const { busy, refusal, published, publish } = usePublishing(issueId)
  const offer = offerPublication(state, { asArchive })
  const close = () => closeModal(slug)
  if (published) {
    return (
      <>
        <output className="press-dialog__success">
          {messages.published(published.label ?? '', published.revision)}
        </output>
        <div className="press-dialog__buttons">
          <Button buttonStyle="secondary" type="button" margin={false} onClick={close}>
            {messages.close}
          </Button>
          <Button el="anchor" url={state.address} newTab margin={false}>
            {messages.viewPage}
          </Button>
        </div>
      </>
    )
  }
  const isReady =
    offer.obstacles.length === 0 && !offer.refusal && (!offer.needsNotice || wish.notice.trim() !== '')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        event.stopPropagation()
        if (isReady && !busy)
          void publish({ hash: state.hash, asArchive, ...(state.current ? wish : {}) }).then(
            (now) => now && setState(now),
          )
      }}
    >
      <Facts state={state} offer={offer} />
      {state.current ? null : (
        <label className="press-dialog__choice">
          <input
            type="checkbox"
            checked={asArchive}
            onChange={({ target }) => setAsArchive(target.checked)}
          />
          {messages.asArchive}
        </label>
      )}
      {offer.obstacles.length > 0 ? (
        <section>
          <p>{messages.missingFirst}</p>
          <MissingList issueId={issueId} missing={offer.obstacles} onLeave={close} />
        </section>
      ) : null}
      {offer.refusal ? (
        <p>{offer.refusal === 'withdrawn' ? messages.withdrawnNow : messages.nothingChanged}</p>
      ) : null}
      {offer.needsNotice && !offer.refusal ? (
        <>
          <ChangedTitlesList changed={state.changedTitles} />
          <CorrectionFields wish={wish} onChange={setWish} />
        </>
      ) : null}
      {refusal ? (
        <p className="press-dialog__refusal" role="alert">
          {refusal}
        </p>
      ) : null}
      <div className="press-dialog__buttons">
        <Button buttonStyle="secondary" type="button" margin={false} onClick={close}>
          {messages.cancel}
        </Button>
        <Button type="submit" margin={false} disabled={!isReady || busy} id="confirm-publish-issue">
          {busy ? messages.publishing : messages.publish}
        </Button>
      </div>
    </form>
  )
}

function Facts({ state, offer }: { state: PressAnswer; offer: PublishOffer }) {
  const messages = useMessages(publishingMessages)
  const { code } = useLocale()
  const kind = {
    first: messages.first,
    archive: messages.archive,
    correction: messages.correction(offer.revision),
  }
  return (
    <dl className="press-dialog__facts">
      <dt>{messages.label}</dt>
      <dd>{state.label || messages.noLabel}</dd>
      <dt>{messages.language}</dt>
      <dd>{isLocale(code) ? messages.languages[code] : code}</dd>
      <dt>{messages.kind}</dt>
      <dd>{kind[offer.kind]}</dd>
      <dt>{messages.address}</dt>
      <dd>{state.address}</dd>
      <dt>{messages.fingerprint}</dt>
      <dd>
        <code>{state.hash.slice(0, 12)}</code>
      </dd>
    </dl>
  )
}

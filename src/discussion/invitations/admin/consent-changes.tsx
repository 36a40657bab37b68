'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { useDeskClient } from '../../../desk/admin/desk-client.ts'
import { readMessage } from '../../../desk/admin/desk-refusal.ts'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { PieceComparisonView } from '../../../page/comparison/piece-comparison-view.tsx'
import type { ConsentDifferenceAnswer } from '../answers.ts'
import { invitationMessages } from './messages.ts'
import '../../../page/comparison/comparison.css'

type Props = { answerId: number; invitationId: number; name: string }

/** What has changed since the text that an expert agreed to, word by word, when it is asked for. */
export function ConsentChanges({ answerId, invitationId, name }: Props) {
  const messages = useMessages(invitationMessages)
  const client = useDeskClient()
  const [difference, setDifference] = useState<ConsentDifferenceAnswer | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const show = async () => {
    setRefusal(null)
    try {
      const path = `/answers/${answerId}/invitations/${invitationId}/difference`
      setDifference(await client<ConsentDifferenceAnswer>({ path }))
    } catch (error) {
      setRefusal(readMessage(error) ?? messages.failed)
    }
  }
  const isShown = difference !== null
  return (
    <>
      <Button
        buttonStyle="secondary"
        size="small"
        margin={false}
        aria-expanded={isShown}
        onClick={() => (isShown ? setDifference(null) : void show())}
      >
        {isShown ? messages.hideChanges : messages.showChanges}
      </Button>
      {refusal ? <p role="alert">{refusal}</p> : null}
      {difference?.comparison ? (
        <div className="comparison invitations__comparison" lang={difference.locale}>
          <PieceComparisonView
            // The comparison tells all of a piece but what lists call it.
            piece={{
              schema: 1,
              type: 'piece',
              kind: 'answer',
              locale: difference.locale,
              headline: name,
              bylines: [],
              body: [],
              authorNote: null,
            }}
            comparison={difference.comparison}
          />
        </div>
      ) : null}
    </>
  )
}

'use client'
import { Button } from '@payloadcms/ui'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { dialogMessages } from './dialog-messages.ts'
import { ExpertChoices } from './expert-choices.tsx'
import { useBench } from './review-context.tsx'
import './dialogs.css'

/** Everybody who signs, with who on file each may be. */
export function PeopleDialog() {
  const messages = useMessages(dialogMessages)
  const { review, matches, closeDialog } = useBench()
  const people = review.issue.pieces.flatMap(({ people: all }) => all)
  return (
    <>
      <p>{matches.length === 0 ? messages.noPeople : messages.peopleHint}</p>
      <ul className="review-people">
        {matches.map(({ person }) => {
          const signer = people.find(({ id }) => id === person)
          return (
            <li key={person}>
              <ExpertChoices person={person} />
              <p>{signer?.titlesAsPrinted?.text ?? signer?.titles.map(({ text }) => text).join('\u3001')}</p>
            </li>
          )
        })}
      </ul>
      <div className="press-dialog__buttons">
        <Button type="button" margin={false} onClick={closeDialog}>
          {messages.close}
        </Button>
      </div>
    </>
  )
}

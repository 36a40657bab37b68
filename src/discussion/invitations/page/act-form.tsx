import type { ReactNode } from 'react'
import type { ConsentAct } from '../rules/consent.ts'
import type { PageFacts } from './page-facts.ts'

type Props = {
  facts: PageFacts
  act: ConsentAct
  submit: string
  isStrong?: boolean
  children?: ReactNode
}

/** One act of the guest as a form of its own, which needs no scripts; it names the text that the page shows. */
export function ActForm({ facts, act, submit, isStrong = false, children }: Props) {
  const { token, language, opened } = facts
  return (
    <form method="post" action={`/invitations/${token}/acts`} className="guest-act">
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="hash" value={opened.piece.hash} />
      <input type="hidden" name="language" value={language} />
      {children}
      <button type="submit" className={isStrong ? 'guest-button guest-button-strong' : 'guest-button'}>
        {submit}
      </button>
    </form>
  )
}

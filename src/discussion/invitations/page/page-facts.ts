import { formatTime } from '../../../desk/dashboard/format-time.ts'
import { newsroomTimeZone } from '../../../desk/newsroom-time.ts'
import type { Locale } from '../../../kernel/locales.ts'
import type { OpenedInvitation } from '../open-invitation.ts'
import type { ConsentAct } from '../rules/consent.ts'
import { holdsRight } from '../rules/rights.ts'
import { type GuestMessages, guestMessages } from './messages.ts'

/** An invitation that opens its answer. */
export type OpenInvitation = Extract<OpenedInvitation, { state: 'open' }>

/** Why an act of a guest was not done. */
export type GuestRefusal = keyof GuestMessages['refused']

/** What every part of an invitation's page knows. */
export type PageFacts = {
  token: string
  /** Of the page, which need not be that of the text. */
  language: Locale
  messages: GuestMessages
  opened: OpenInvitation
  done: ConsentAct | null
  refused: GuestRefusal | null
  /** Whether the text is open for writing, which the invitation allows. */
  isEditing: boolean
  /** Says a moment in the time zone of the series. */
  time: (moment: string) => string
}

/** Answers what the parts of the page know, for a token that opens its answer. */
export function describePage(
  given: Pick<PageFacts, 'token' | 'language' | 'opened' | 'done' | 'refused'> & { wantsToEdit: boolean },
): PageFacts {
  const { language, opened, wantsToEdit, ...rest } = given
  const timeZone = opened.piece.series?.timeZone ?? newsroomTimeZone
  return {
    ...rest,
    language,
    opened,
    isEditing: wantsToEdit && holdsRight(opened.invitation.right, 'write'),
    messages: guestMessages[language],
    time: (moment) => formatTime(moment, { language, timeZone }),
  }
}

/** Answers the path of an invitation's page, in a language of the page. */
export function guestPath(token: string, parameters: Record<string, string> = {}): string {
  const query = new URLSearchParams(parameters)
  return `/invitations/${token}${query.size === 0 ? '' : `?${query}`}`
}

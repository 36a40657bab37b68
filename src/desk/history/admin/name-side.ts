import { formatTime } from '../../dashboard/format-time.ts'
import type { Side } from '../sides.ts'
import type { ViewContext } from './view-context.ts'

/** Answers what a state of a document is called where it is compared. */
export function nameSide(side: Side, { language, messages, timeZone }: ViewContext): string {
  switch (side.type) {
    case 'present':
      return messages.present
    case 'version':
      return messages.version({
        by: side.by ?? messages.system,
        time: formatTime(side.at, { language, timeZone }),
      })
    case 'edition':
      return messages.version({
        by: messages.edition(side.edition),
        time: formatTime(side.edition.publishedAt, { language, timeZone }),
      })
  }
}

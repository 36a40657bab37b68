import { pictureKinds } from '../../exports/pictures/picture-kinds.ts'
import { addressOf, type Subject, titleOf } from '../../exports/subject.ts'
import { getPageMessages } from '../../page/messages.ts'
import { readNames } from '../../page/plain-text.ts'
import type { HeadPicture } from '../views/page-head.tsx'

/** Answers the picture that stands for an issue or a piece where it is shared, and what can be read in it. */
export function describeSharePicture(subject: Subject): HeadPicture {
  const { issue } = subject.current.composed
  const names = subject.placed ? readNames(subject.placed.piece) : []
  const { width, height } = pictureKinds['share.png']
  return {
    address: `${addressOf(subject)}.share.png`,
    width,
    height,
    description: [
      `${issue.series.name} ${issue.label}`,
      titleOf(subject),
      names.join(getPageMessages(issue.locale).nameSeparator),
    ]
      .filter(Boolean)
      .join(' - '),
  }
}

import { Fragment } from 'react'
import type { Locale } from '../../kernel/locales.ts'
import { partHeading } from './part-heading.ts'

/** Sets the text of a heading so that its lines end between words; the styles of `.title` and `.headline` do the rest. */
export function HeadingTextView({ text, locale }: { text: string; locale: Locale }) {
  return partHeading(text, locale).map((part, index) => (
    // The parts of one text have no other names than their places.
    <Fragment key={`${index} ${part}`}>
      {index > 0 ? <wbr /> : null}
      {part}
    </Fragment>
  ))
}

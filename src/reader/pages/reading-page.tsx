import type { ReactNode } from 'react'
import type { Locale } from '../../kernel/locales.ts'
import type { Reading } from '../models.ts'
import { GoneView, MissingView } from '../views/absence-views.tsx'

/** Sets what an address answered: the thing, or that it was withdrawn, or that nothing is there. */
export function ReadingPage<Thing>({
  reading,
  locale,
  children,
}: {
  reading: Reading<Thing>
  locale: Locale
  /** Sets the thing when it was found. */
  children: (found: Thing) => ReactNode
}) {
  if (reading.state === 'missing') return <MissingView locale={locale} />
  if (reading.state === 'gone') return <GoneView locale={locale} notice={reading.notice} />
  return children(reading)
}

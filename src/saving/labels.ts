import type { FlattenedField } from 'payload'
import type { Bilingual } from '../kernel/locales.ts'

/** Answers what a form calls a field, in both languages; its name where it has no label. */
export function labelOf(field: FlattenedField): Bilingual {
  const label: unknown = 'label' in field ? field.label : null
  if (typeof label === 'string') return { zh: label, en: label }
  const { zh, en } = { zh: Reflect.get(Object(label), 'zh'), en: Reflect.get(Object(label), 'en') }
  return { zh: typeof zh === 'string' ? zh : field.name, en: typeof en === 'string' ? en : field.name }
}

/** Joins the label of a field to that of what it stands in. */
export function joinLabels(outer: Bilingual, inner: Bilingual): Bilingual {
  return { zh: `${outer.zh} › ${inner.zh}`, en: `${outer.en} › ${inner.en}` }
}

/** Answers the label of the row at `index`, counted from nought. */
export function labelRow(label: Bilingual, index: number): Bilingual {
  return { zh: `${label.zh} ${index + 1}`, en: `${label.en} ${index + 1}` }
}

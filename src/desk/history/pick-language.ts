import type { Field } from 'payload'
import type { Locale } from '../../kernel/locales.ts'

/** A document, or a part of one, as Payload hands it out. */
export type Values = Record<string, unknown>

/**
 * Answers one language of a document that was read in all of them: what is localised is taken out of its languages,
 * without falling back to another; everything else stays.
 */
export function pickLanguage(
  fields: readonly Field[],
  { values, locale }: { values: Values; locale: Locale },
): Values {
  const picked = { ...values }
  for (const field of fields) pickField(field, { from: values, into: picked, locale })
  return picked
}

type Picking = { from: Values; into: Values; locale: Locale }

function pickField(field: Field, { from, into, locale }: Picking): void {
  if (field.type === 'tabs') {
    for (const tab of field.tabs) {
      if ('name' in tab && tab.name) into[tab.name] = pickRow(tab.fields, from[tab.name], locale)
      else for (const inner of tab.fields) pickField(inner, { from, into, locale })
    }
    return
  }
  if (!('name' in field) || !field.name) {
    if ('fields' in field) for (const inner of field.fields) pickField(inner, { from, into, locale })
    return
  }
  const stored = from[field.name]
  const isLocalised = 'localized' in field && field.localized === true
  const value = isLocalised ? (isValues(stored) ? (stored[locale] ?? null) : null) : stored
  // A localised field stands whole under its language: nothing within it is split by language again.
  if (isLocalised || !('fields' in field)) into[field.name] = value
  else if (Array.isArray(value)) {
    into[field.name] = value.map((row: unknown) => pickRow(field.fields, row, locale))
  } else into[field.name] = pickRow(field.fields, value, locale)
}

function pickRow(fields: readonly Field[], row: unknown, locale: Locale): unknown {
  return isValues(row) ? pickLanguage(fields, { values: row, locale }) : row
}

/** Says whether a value has named parts. */
export function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

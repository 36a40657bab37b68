import { isLocale, type Locale } from '../../kernel/locales.ts'

/** One co-edited text: a field of a document, in one language if the field has several. */
export type Room = { collection: string; id: number; field: string; locale: Locale | null }

/** Answers the name of a room, such as `answers:12:body:zh`. */
export function nameRoom({ collection, id, field, locale }: Room): string {
  return [collection, id, field, ...(locale ? [locale] : [])].join(':')
}

/** Reads a room's name; null for what is none. */
export function parseRoom(name: string): Room | null {
  const match = /^([a-z][\w-]*):([1-9]\d{0,9}):([a-z]\w*)(?::([a-z]{2}))?$/iu.exec(name)
  if (!match) return null
  const [, collection = '', id = '', field = '', locale = null] = match
  if (locale !== null && !isLocale(locale)) return null
  return { collection, id: Number(id), field, locale }
}

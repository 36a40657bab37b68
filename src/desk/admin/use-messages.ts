'use client'
import { useTranslation } from '@payloadcms/ui'
import { languageOf } from '../../kernel/error-response.ts'
import type { Locale } from '../../kernel/locales.ts'

/** Answers a folder's messages in the language of the admin, which need not be that of the text. */
export function useMessages<Messages>(messages: Record<Locale, Messages>): Messages {
  const { i18n } = useTranslation()
  return messages[languageOf({ i18n })]
}

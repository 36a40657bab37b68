'use client'
import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'
import { formatTime } from '../../../desk/dashboard/format-time.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import { useSignOff } from './sign-off-context.tsx'

/** Answers how a moment (ISO 8601) is told: where the series is printed, in the language of the admin. */
export function useTime(): (moment: string) => string {
  const { i18n } = useTranslation()
  const language = languageOf({ i18n })
  const { timeZone } = useSignOff().review.issue
  return useCallback((moment) => formatTime(moment, { language, timeZone }), [language, timeZone])
}

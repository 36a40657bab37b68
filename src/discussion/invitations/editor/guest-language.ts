'use client'
import { createContext } from 'react'
import type { Locale } from '../../../kernel/locales.ts'

/** The language of the words around the text that an expert writes in. */
export const GuestLanguage = createContext<Locale>('zh')

import type { AfterErrorHook, Config } from 'payload'
import { isRefusal, type RoundtableError } from './errors.ts'
import { isLocale, type Locale } from './locales.ts'

/** Logs a refusal in one line: it is an answer, not a fault. Payload's type knows only names of its own errors. */
export const refusalLevels = { RoundtableError: 'info' } as Config['loggingLevels']

/** One entry of a refusal as REST and the admin's forms read it. */
type ErrorEntry = { name: string; message: string; data: Record<string, unknown> }

/** Answers a refusal as REST gives it: the sentence, its code, and the field of the form that it is about. */
export function presentError(error: RoundtableError, language: Locale): { errors: ErrorEntry[] } {
  const message = error.sentences[language]
  const details = isRecord(error.details) ? error.details : { details: error.details }
  const field = typeof details.field === 'string' ? details.field : null
  const forForm = field === null ? {} : { errors: [{ path: field, message }] }
  // Payload's forms show what stands in `data.errors` at its field, for entries of this name.
  const name = field === null ? error.name : 'ValidationError'
  return { errors: [{ name, message, data: { code: error.code, ...details, ...forForm } }] }
}

/** Reads the caller's language for messages; other languages of the admin get English. */
export function languageOf(request: { i18n?: { language: string } | null }): Locale {
  const language = request.i18n?.language
  return isLocale(language) ? language : 'en'
}

/** The one mapper from refusals to HTTP; everything else keeps Payload's own answer and is logged there. */
export const answerError: AfterErrorHook = ({ error, graphqlResult, req }) => {
  const refusal = findRefusal(error)
  if (!refusal) return
  const response = presentError(refusal, languageOf(req))
  if (!graphqlResult) return { response, status: refusal.status }
  const message = refusal.sentences[languageOf(req)]
  const data = response.errors[0]?.data
  const extensions = { ...graphqlResult.extensions, statusCode: refusal.status, code: refusal.code, data }
  return { graphqlResult: { ...graphqlResult, message, extensions } }
}

function findRefusal(error: unknown): RoundtableError | null {
  if (isRefusal(error)) return error
  const original = isRecord(error) ? error.originalError : undefined
  return isRefusal(original) ? original : null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

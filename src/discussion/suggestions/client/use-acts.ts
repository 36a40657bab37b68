'use client'
import { useState } from 'react'
import { readMessage } from '../../../desk/admin/desk-refusal.ts'
import type { Acceptance, Confirmed } from '../acceptance.ts'
import type { SuggestionMessages } from './messages.ts'
import type { SuggestionsReading } from './use-suggestions.ts'

/** Acts on the suggestions of a room; `said` is what came of the last one, for a live region. */
export function useActs(room: string, { call, reload }: SuggestionsReading, messages: SuggestionMessages) {
  const [said, setSaid] = useState('')
  const [hasFailed, setHasFailed] = useState(false)

  async function perform(act: () => Promise<string>): Promise<boolean> {
    setSaid('')
    try {
      setSaid(await act())
      setHasFailed(false)
      return true
    } catch (error) {
      setSaid(readMessage(error) ?? messages.failed)
      setHasFailed(true)
      return false
    } finally {
      await reload()
    }
  }

  return {
    said,
    hasFailed,
    perform,
    accept: (ids: readonly string[], confirmed: readonly Confirmed[] = []) =>
      perform(async () => {
        const body = { room, ids, confirmed }
        const { accepted, left } = await call<Acceptance>({ path: '/accept', body })
        return [
          accepted.length > 0 ? messages.accepted(accepted.length) : '',
          left.length > 0 ? messages.left(left.length) : '',
        ].join(' ')
      }),
    decline: (ids: readonly string[], word: string) =>
      perform(async () => {
        const { declined } = await call<{ declined: string[] }>({
          path: '/decline',
          body: { room, ids, word },
        })
        return messages.declined(declined.length)
      }),
    withdraw: (id: string) =>
      perform(async () => {
        await call({ path: '/withdraw', body: { room, ids: [id] } })
        return messages.withdrawn
      }),
    propose: (proposal: { start: string; end: string; replacement: string; note: string }) =>
      perform(async () => {
        await call({ path: '', body: { room, ...proposal } })
        return messages.proposed
      }),
  }
}

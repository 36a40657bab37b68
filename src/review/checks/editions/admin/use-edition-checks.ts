'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { readMessage, readRefusal } from '../../../../desk/admin/desk-refusal.ts'
import { useMessages } from '../../../../desk/admin/use-messages.ts'
import type { CheckedEdition, EditionsLine, EditionsReport } from '../report.ts'
import { editionChecksMessages } from './messages.ts'
import { readLines } from './read-lines.ts'

/** How the work stands; `report` is null until it has come to its end. */
export type EditionChecksRun = {
  at: 'way' | 'end'
  done: number
  of: number
  checked: CheckedEdition[]
  report: EditionsReport | null
  refusal: string | null
}

const begun: EditionChecksRun = { at: 'way', done: 0, of: 0, checked: [], report: null, refusal: null }

/** Answers how the work stands, and how to start and to stop it; leaving the page stops it. */
export function useEditionChecks(): {
  run: EditionChecksRun | null
  start: (query: URLSearchParams) => Promise<void>
  stop: () => void
} {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const messages = useMessages(editionChecksMessages)
  const [run, setRun] = useState<EditionChecksRun | null>(null)
  const underWay = useRef<AbortController | null>(null)
  useEffect(() => () => underWay.current?.abort(), [])
  const start = async (query: URLSearchParams) => {
    const controller = new AbortController()
    underWay.current = controller
    setRun(begun)
    try {
      const response = await fetch(`${config.routes.api}/editions/checks?${query}`, {
        credentials: 'include',
        headers: { Accept: 'application/x-ndjson', 'Accept-Language': i18n.language },
        signal: controller.signal,
      })
      if (!response.ok || !response.body) throw readRefusal(await response.json(), response.statusText)
      for await (const line of readLines(response.body)) setRun((known) => add(known ?? begun, line))
      setRun((known) => known && { ...known, at: 'end' })
    } catch (error) {
      const refusal = controller.signal.aborted ? null : (readMessage(error) ?? messages.broken)
      setRun((known) => known && { ...known, at: 'end', refusal })
    }
  }
  return { run, start, stop: () => underWay.current?.abort() }
}

function add(run: EditionChecksRun, line: unknown): EditionChecksRun {
  if (typeof line === 'object' && line !== null && 'errors' in line) throw readRefusal(line, '')
  // The endpoint stands in the same release.
  const known = line as EditionsLine
  if ('report' in known) return { ...run, report: known.report }
  const hasMore = known.checked.findings === null || known.checked.findings.length > 0
  return { ...run, ...known.progress, checked: hasMore ? [...run.checked, known.checked] : run.checked }
}

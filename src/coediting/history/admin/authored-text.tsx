'use client'
import { useTranslation } from '@payloadcms/ui'
import { Fragment, type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import { nameBlockType } from '../../../richtext/block-words.ts'
import type { AuthorsAnswer } from '../answers.ts'
import { historyMessages } from '../messages.ts'
import { AuthoredRun } from './authored-run.tsx'
import { numberRuns } from './number-runs.ts'

type Props = {
  answer: AuthorsAnswer
  chosen: string | null
  /** The language of the text. */
  locale: string | null
  /** Answers who wrote a run, and when. */
  tell: (by: number, at: string | null) => string
  /** Is called with that when somebody points at the run or goes to it. */
  onTell: (words: string) => void
}

/** What is a line without words where it has none; any other block says what it is. */
const textTypes = ['paragraph', 'heading', 'list']

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/**
 * A text with each run of words in its writer's colour and line, and the writer's initials where another's words begin.
 * It is one stop of the tabulator; arrow keys go from run to run.
 */
export function AuthoredText({ answer: { blocks, writers }, chosen, locale, tell, onTell }: Props) {
  const messages = useMessages(historyMessages)
  const { i18n } = useTranslation()
  const language = languageOf({ i18n })
  const frame = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState(0)
  const numbered = useMemo(() => numberRuns(blocks), [blocks])
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key]
    const runs = frame.current?.querySelectorAll<HTMLElement>('[data-run]')
    if (step === undefined || !runs) return
    event.preventDefault()
    const next = Math.min(runs.length - 1, Math.max(0, place + step))
    setPlace(next)
    runs[next]?.focus()
  }
  return (
    // The keys only move the focus among runs, as in a grid.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="authors__text" ref={frame} lang={locale ?? undefined} onKeyDown={move}>
      {numbered.map((block, at) => (
        // The answer is read anew each time: a block without a name has no identity but its place.
        // oxlint-disable-next-line react/no-array-index-key
        <p key={block.id ?? at} data-type={block.type}>
          {block.lines.length === 0 && !textTypes.includes(block.type) ? (
            <em>{messages.wordless(nameBlockType(block.type, language))}</em>
          ) : null}
          {block.lines.map((line, row) => (
            // oxlint-disable-next-line react/no-array-index-key
            <Fragment key={row}>
              {row > 0 ? <br /> : null}
              {line.map((run) => (
                <AuthoredRun
                  key={run.place}
                  run={run}
                  writer={writers[run.by] ?? null}
                  told={tell(run.by, run.at)}
                  isOther={chosen !== null && chosen !== writers[run.by]?.key}
                  isStop={run.place === place}
                  onReach={setPlace}
                  onTell={onTell}
                />
              ))}
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  )
}

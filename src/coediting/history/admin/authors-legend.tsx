'use client'
import { useTranslation } from '@payloadcms/ui'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import type { AuthorsAnswer } from '../answers.ts'
import { historyMessages } from '../messages.ts'
import { nameWriter, shareLetters } from '../name-writer.ts'
import { lineOf, writerStyle } from './writer-style.ts'

type Props = {
  writers: AuthorsAnswer['writers']
  /** The key of the writer whose words alone are shown; null for everybody's. */
  chosen: string | null
  onChoose: (key: string | null) => void
}

/** Who wrote in a text, how much of it, and a choice of one of them. */
export function AuthorsLegend({ writers, chosen, onChoose }: Props) {
  const messages = useMessages(historyMessages)
  const { i18n } = useTranslation()
  const language = languageOf({ i18n })
  const shares = shareLetters(writers)
  return (
    <fieldset className="authors__legend">
      <legend>{messages.legend}</legend>
      <button type="button" aria-pressed={chosen === null} onClick={() => onChoose(null)}>
        {messages.everybody}
      </button>
      {writers.map((writer, at) => (
        <button
          key={writer.key}
          type="button"
          aria-pressed={chosen === writer.key}
          onClick={() => onChoose(chosen === writer.key ? null : writer.key)}
        >
          <span className="authors__name" data-line={lineOf(at)} style={writerStyle(writer)}>
            {nameWriter(writer, language)}
          </span>{' '}
          <span className="authors__share">{messages.share(`${shares[at]}%`, writer.letters)}</span>
        </button>
      ))}
    </fieldset>
  )
}

'use client'
import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { formatTime } from '../../../desk/dashboard/format-time.ts'
import { newsroomTimeZone } from '../../../desk/newsroom-time.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import type { AuthorsAnswer } from '../answers.ts'
import { historyMessages } from '../messages.ts'
import { nameWriter } from '../name-writer.ts'
import { AuthoredText } from './authored-text.tsx'
import { AuthorsLegend } from './authors-legend.tsx'
import { Awaited } from './awaited.tsx'
import { useAnswer } from './use-answer.ts'

/** Whose words a text's are: the text in each person's colour and line, who has which share, and one person's alone. */
export function AuthorsView({ url, locale }: { url: (path: string) => string; locale: string | null }) {
  const messages = useMessages(historyMessages)
  const { i18n } = useTranslation()
  const language = languageOf({ i18n })
  const asked = useAnswer<AuthorsAnswer>(url('authors'))
  const [chosen, setChosen] = useState<string | null>(null)
  const [told, setTold] = useState('')
  const { data } = asked
  if (!data) return <Awaited asked={asked} />
  if (data.blocks.length === 0) return <p>{messages.nothing}</p>
  const tell = (by: number, at: string | null): string => {
    const writer = data.writers[by]
    if (!writer) return ''
    const name = nameWriter(writer, language)
    return at === null
      ? name
      : messages.written(name, formatTime(at, { language, timeZone: newsroomTimeZone }))
  }
  return (
    <div className="authors">
      <AuthorsLegend writers={data.writers} chosen={chosen} onChoose={setChosen} />
      <p className="authors__told" role="status">
        {told || messages.howToRead}
      </p>
      <AuthoredText answer={data} chosen={chosen} locale={locale} tell={tell} onTell={setTold} />
    </div>
  )
}

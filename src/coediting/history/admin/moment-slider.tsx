'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { useId } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { formatTime } from '../../../desk/dashboard/format-time.ts'
import { newsroomTimeZone } from '../../../desk/newsroom-time.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import type { MomentAnswer } from '../answers.ts'
import { historyMessages } from '../messages.ts'
import { nameWriter } from '../name-writer.ts'

type Props = {
  moments: readonly MomentAnswer[]
  place: number
  onPlace: (place: number) => void
}

/** A slider through a text's moments, by mouse, by touch and by keys, which says who wrote when. */
export function MomentSlider({ moments, place, onPlace }: Props) {
  const messages = useMessages(historyMessages)
  const { i18n } = useTranslation()
  const language = languageOf({ i18n })
  const told = useId()
  const moment = moments[place]
  if (!moment) return null
  const who = messages.joint(moment.writers.map((writer) => nameWriter(writer, language)))
  const when = formatTime(moment.at, { language, timeZone: newsroomTimeZone })
  const what = place === 0 ? messages.begun : messages.size(moment.added, moment.removed)
  const step = messages.step(place + 1, moments.length)
  const colour = moment.writers[0]?.colour ?? undefined
  return (
    <div className="moments__slider">
      <p id={told} className="moments__told">
        <b style={{ color: colour }}>{who}</b> <time dateTime={moment.at}>{when}</time> <span>{what}</span>
      </p>
      <div className="moments__controls">
        <Button
          type="button"
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={place === 0}
          onClick={() => onPlace(place - 1)}
        >
          {messages.previous}
        </Button>
        <input
          type="range"
          min={0}
          max={moments.length - 1}
          value={place}
          aria-label={messages.slider}
          aria-valuetext={[step, who, when, what].join(messages.separator)}
          onChange={({ target }) => onPlace(target.valueAsNumber)}
        />
        <Button
          type="button"
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={place === moments.length - 1}
          onClick={() => onPlace(place + 1)}
        >
          {messages.next}
        </Button>
      </div>
      <p className="moments__step">{step}</p>
    </div>
  )
}

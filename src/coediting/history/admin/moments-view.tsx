'use client'
import { useState } from 'react'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import type { MomentsAnswer, SceneAnswer } from '../answers.ts'
import { historyMessages } from '../messages.ts'
import { Awaited } from './awaited.tsx'
import { MomentSlider } from './moment-slider.tsx'
import { RestoreMoment } from './restore-moment.tsx'
import { SceneText } from './scene-text.tsx'
import { useAnswer } from './use-answer.ts'

type Props = {
  url: (path: string) => string
  locale: string | null
  /** The slug of the drawer that this stands in. */
  drawer: string
}

/** A text's history: a slider through its moments, the text at each with what changed, and the way back to one. */
export function MomentsView({ url, locale, drawer }: Props) {
  const messages = useMessages(historyMessages)
  const asked = useAnswer<MomentsAnswer>(url('moments'))
  const [chosen, setChosen] = useState<number | null>(null)
  const moments = asked.data?.moments ?? []
  const place = Math.min(chosen ?? moments.length - 1, moments.length - 1)
  const moment = moments[place]
  const scene = useAnswer<SceneAnswer>(moment ? url(`moments/${moment.id}`) : null)
  if (!asked.data) return <Awaited asked={asked} />
  if (!moment) return <p>{messages.nothing}</p>
  const isShown = scene.data?.id === moment.id
  return (
    <div className="moments">
      <MomentSlider moments={moments} place={place} onPlace={setChosen} />
      <RestoreMoment
        text={isShown ? (scene.data?.text ?? null) : null}
        isPresent={place === moments.length - 1}
        drawer={drawer}
      />
      {scene.data ? (
        <SceneText scene={scene.data} isStale={!isShown} locale={locale} />
      ) : (
        <Awaited asked={scene} />
      )}
      {scene.data && scene.isFailed ? <Awaited asked={scene} /> : null}
    </div>
  )
}

'use client'
import { useTranslation } from '@payloadcms/ui'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { languageOf } from '../../../kernel/error-response.ts'
import { BlockChangesView } from '../../../page/comparison/block-changes-view.tsx'
import { getComparisonMessages } from '../../../page/comparison/comparison-messages.ts'
import '../../../page/comparison/comparison.css'
import type { SceneAnswer } from '../answers.ts'
import { historyMessages } from '../messages.ts'

type Props = {
  scene: SceneAnswer
  /** Whether another moment has been chosen, whose text is on its way. */
  isStale: boolean
  locale: string | null
}

/** A text as it was at a moment, with what had gone and come in that step. */
export function SceneText({ scene, isStale, locale }: Props) {
  const messages = useMessages(historyMessages)
  const { i18n } = useTranslation()
  return (
    <div
      className="moments__scene comparison"
      aria-busy={isStale}
      data-moment={isStale ? undefined : scene.id}
    >
      <p className="moments__hint">{messages.changes}</p>
      <div lang={locale ?? undefined}>
        <BlockChangesView blocks={scene.changes} messages={getComparisonMessages(languageOf({ i18n }))} />
      </div>
    </div>
  )
}

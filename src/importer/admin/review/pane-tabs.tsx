'use client'
import { useMessages } from '../../../desk/admin/use-messages.ts'
import { reviewMessages } from './messages.ts'
import type { PaneName } from './pane.tsx'

const panes: readonly PaneName[] = ['source', 'issue']

/** On a small screen one pane is shown at a time: which one, is chosen here. */
export function PaneTabs({ shown, onShow }: { shown: PaneName; onShow: (pane: PaneName) => void }) {
  const messages = useMessages(reviewMessages)
  return (
    <div className="review-tabs">
      {panes.map((pane) => (
        <button key={pane} type="button" aria-pressed={pane === shown} onClick={() => onShow(pane)}>
          {messages[pane]}
        </button>
      ))}
    </div>
  )
}

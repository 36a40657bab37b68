'use client'
import {
  ChevronIcon,
  DragHandleIcon,
  MoreIcon,
  Popup,
  PopupList,
  type useDraggableSortable,
} from '@payloadcms/ui'
import { useLayoutEffect, useRef } from 'react'
import { useMessages } from '../../admin/use-messages.ts'
import { runningOrderMessages } from '../messages.ts'
import { useOrderDesk } from './order-desk.tsx'
import type { Move } from './use-moving.ts'

/** An action of a row's menu. */
export type RowAction = { label: string; run: () => void }

/** The handle by which a row is dragged. */
export function DragHandle({
  name,
  grip,
}: {
  name: string
  grip: Pick<ReturnType<typeof useDraggableSortable>, 'attributes' | 'listeners'>
}) {
  const messages = useMessages(runningOrderMessages)
  const { editable } = useOrderDesk().view
  if (!editable) return null
  return (
    <button
      type="button"
      className="running-order__handle"
      aria-label={messages.drag(name)}
      {...grip.attributes}
      {...grip.listeners}
      // The buttons beside it serve the keyboard, and say what they do.
      tabIndex={-1}
    >
      <DragHandleIcon />
    </button>
  )
}

/** The buttons of a row: one place up, one place down, and a menu. */
export function RowTools({ name, move, actions }: { name: string; move: Move; actions: RowAction[] }) {
  const messages = useMessages(runningOrderMessages)
  const { busy, view } = useOrderDesk()
  if (!view.editable) return null
  return (
    <div className="running-order__tools">
      <MoveButton
        label={messages.up(name)}
        direction="up"
        disabled={busy || move.isFirst}
        onMove={() => move.by(-1, name)}
      />
      <MoveButton
        label={messages.down(name)}
        direction="down"
        disabled={busy || move.isLast}
        onMove={() => move.by(1, name)}
      />
      <Popup
        buttonType="custom"
        button={
          <span className="running-order__tool">
            <MoreIcon />
            <span className="running-order__unseen">{messages.more(name)}</span>
          </span>
        }
        horizontalAlign="right"
        size="fit-content"
      >
        <PopupList.ButtonGroup>
          {actions.map(({ label, run }) => (
            <PopupList.Button key={label} onClick={run}>
              {label}
            </PopupList.Button>
          ))}
        </PopupList.ButtonGroup>
      </Popup>
    </div>
  )
}

function MoveButton({
  label,
  direction,
  disabled,
  onMove,
}: {
  label: string
  direction: 'up' | 'down'
  disabled: boolean
  onMove: () => void
}) {
  const button = useRef<HTMLButtonElement>(null)
  const wantsFocus = useRef(false)
  // The browser drops the focus of an element that moves with its row.
  useLayoutEffect(() => {
    if (wantsFocus.current && document.activeElement === document.body) button.current?.focus()
  })
  return (
    <button
      ref={button}
      type="button"
      className="running-order__tool"
      aria-label={label}
      aria-disabled={disabled}
      onFocus={() => {
        wantsFocus.current = false
      }}
      onClick={() => {
        if (disabled) return
        wantsFocus.current = true
        onMove()
      }}
    >
      <ChevronIcon direction={direction} />
    </button>
  )
}

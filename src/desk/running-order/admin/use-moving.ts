'use client'
import { useMessages } from '../../admin/use-messages.ts'
import type { Reference } from '../acts.ts'
import { runningOrderMessages } from '../messages.ts'
import { neighbourAfterMove } from '../view-rules.ts'
import { useAnnounce } from './announcer.tsx'
import { useOrderDesk } from './order-desk.tsx'

/** How one item of a list moves. */
export type Move = {
  isFirst: boolean
  isLast: boolean
  /** Moves the item by one place and says under `name` where it is now. */
  by: (step: -1 | 1, name: string) => void
}

/** Answers how the items of one list move, by drag and by keyboard. */
export function useMoving(list: readonly Reference[]): {
  of: (index: number) => Move
  drop: (from: number, to: number) => void
} {
  const { perform } = useOrderDesk()
  const announce = useAnnounce()
  const messages = useMessages(runningOrderMessages)
  const move = (from: number, to: number): boolean => {
    const item = list[from]
    const before = neighbourAfterMove(list, { from, to })
    if (!item || before === undefined) return false
    void perform({ act: 'move', item, before })
    return true
  }
  return {
    drop: (from, to) => void move(from, to),
    of: (index) => ({
      isFirst: index === 0,
      isLast: index === list.length - 1,
      by: (step, name) => {
        if (!move(index, index + step)) return
        announce(messages.moved({ name, position: index + step + 1, total: list.length }))
      },
    }),
  }
}

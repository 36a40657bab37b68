'use client'
import { createContext, type ReactNode, use, useMemo } from 'react'
import type { OpenTarget } from '../../admin/document-opener.tsx'
import type { MissingLine } from '../../publishing/press-answers.ts'
import type { Reference } from '../acts.ts'
import type { RunningOrderView } from '../view.ts'
import type { RunningOrder } from './use-running-order.ts'

/** What every row of the running order works with. */
export type OrderDesk = {
  issueId: number
  view: RunningOrderView
  busy: boolean
  perform: RunningOrder['perform']
  reload: RunningOrder['reload']
  open: (target: OpenTarget) => void
  /** What an item still misses; null until the press has been asked. */
  missingOf: (item: Reference) => MissingLine[] | null
}

const OrderDeskContext = createContext<OrderDesk | null>(null)

/** Hands the running order to its rows. */
export function OrderDeskProvider({
  issueId,
  order,
  view,
  missing,
  open,
  children,
}: {
  issueId: number
  order: RunningOrder
  view: RunningOrderView
  missing: readonly MissingLine[] | null
  open: (target: OpenTarget) => void
  children: ReactNode
}) {
  const { busy, perform, reload } = order
  const desk = useMemo(
    (): OrderDesk => ({
      issueId,
      view,
      busy,
      perform,
      reload,
      open,
      missingOf: ({ kind, id }) => {
        const collection = kind === 'question' ? 'questions' : 'answers'
        return missing?.filter(({ target }) => target?.collection === collection && target.id === id) ?? null
      },
    }),
    [issueId, view, busy, perform, reload, open, missing],
  )
  return <OrderDeskContext value={desk}>{children}</OrderDeskContext>
}

/** Answers the running order around a row. */
export function useOrderDesk(): OrderDesk {
  const desk = use(OrderDeskContext)
  if (!desk) throw new Error('useOrderDesk is called outside of OrderDeskProvider')
  return desk
}

'use client'
import { type RefObject, useLayoutEffect, useState } from 'react'
import { stackCards } from '../client/stack-cards.ts'

/** So wide must a text's box be, in pixels, for a margin beside the text. */
const enough = 680
/** What stands below the last card. */
const room = 60

type Cards = readonly { id: number; range: Range | null }[]

/** Sets the cards of a margin at the height of their words, or as a list where there is no room beside the text. */
export function useStack({
  box,
  cards,
  active,
}: {
  box: RefObject<HTMLElement | null>
  cards: Cards
  active: number | null
}): void {
  const [, setRound] = useState(0)
  useLayoutEffect(() => {
    if (box.current) layOut(box.current, { cards, active })
  })
  useLayoutEffect(() => {
    const margin = box.current
    const around = margin?.parentElement
    if (!margin || !around) return
    const sizes = new ResizeObserver(() => setRound((round) => round + 1))
    sizes.observe(around)
    for (const card of margin.querySelectorAll('[data-card]')) sizes.observe(card)
    return () => sizes.disconnect()
  }, [box, cards.length])
}

function layOut(margin: HTMLElement, { cards, active }: { cards: Cards; active: number | null }): void {
  const around = margin.parentElement
  if (!around) return
  around.classList.add('threads-around')
  const isBeside = around.clientWidth >= enough
  around.dataset.threads = cards.length === 0 ? 'none' : isBeside ? 'beside' : 'below'
  const origin = margin.getBoundingClientRect().top
  const found = cards.flatMap(({ id, range }) => {
    const element = margin.querySelector<HTMLElement>(`[data-card="${id}"]`)
    const top = range ? range.getBoundingClientRect().top - origin : null
    return element ? [{ id, element, top, height: element.offsetHeight }] : []
  })
  // What has lost its place stands below all others.
  const lowest = Math.max(0, ...found.map(({ top, height }) => (top === null ? 0 : top + height)))
  const wanted = found.map(({ id, top, height }) => ({ id, height, top: top ?? lowest }))
  const tops = stackCards(wanted, active)
  for (const { id, element } of found) {
    element.style.insetBlockStart = isBeside ? `${tops.get(id) ?? 0}px` : ''
  }
  const end = Math.max(0, ...wanted.map(({ id, height }) => (tops.get(id) ?? 0) + height))
  around.style.minBlockSize = isBeside && cards.length > 0 ? `${end + room}px` : ''
}

'use client'
import { type CSSProperties, useEffect, useRef, useState } from 'react'
import { type Caret, findCarets } from './find-carets.ts'
import { useRoom } from './room-provider.tsx'
import './carets.css'

/** Shows where the others are in the text: named carets, and what they have selected. To stand beside the text, in its box. */
export function Carets() {
  const room = useRoom()
  const box = useRef<HTMLDivElement>(null)
  const [carets, setCarets] = useState<readonly Caret[]>([])
  useEffect(() => {
    if (!room) return
    const { binding, connection, editor } = room
    const { awareness } = connection.provider
    let frame = 0
    const paint = () => {
      frame = 0
      if (!box.current) return
      const found = findCarets(binding, {
        awareness,
        origin: box.current.getBoundingClientRect(),
        width: editor.getRootElement()?.clientWidth ?? 0,
      })
      // Whoever writes alone is not drawn anew with every letter.
      setCarets((before) => (before.length + found.length === 0 ? before : found))
    }
    const paintSoon = () => {
      frame ||= requestAnimationFrame(paint)
    }
    awareness?.on('update', paintSoon)
    const ends = [editor.registerUpdateListener(paintSoon)]
    const sizes = new ResizeObserver(paintSoon)
    const root = editor.getRootElement()
    if (root) sizes.observe(root)
    return () => {
      awareness?.off('update', paintSoon)
      for (const end of ends) end()
      sizes.disconnect()
      cancelAnimationFrame(frame)
      setCarets([])
    }
  }, [room])
  return (
    <div ref={box} className="coediting-carets" aria-hidden="true">
      {carets.map((caret) => (
        // Custom properties are none that React knows.
        <div key={caret.client} style={{ '--colour': caret.colour, '--level': caret.level } as CSSProperties}>
          {caret.areas.map(({ left, top, width, height }) => (
            <span
              key={`${left} ${top}`}
              className="coediting-carets__area"
              style={{ left, top, width, height }}
            />
          ))}
          <span className="coediting-carets__caret" style={caret.place}>
            <span
              className={`coediting-carets__name${caret.isBeforeMargin ? ' coediting-carets__name--before' : ''}`}
            >
              {caret.name}
            </span>
          </span>
        </div>
      ))}
    </div>
  )
}

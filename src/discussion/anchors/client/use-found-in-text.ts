'use client'
import { useEffect, useState } from 'react'
import type { RoomInEditor } from '../../../coediting/client/room-provider.tsx'

/**
 * Answers where some things stand in an editor's text, and again after each change of the text or of its size.
 * @param find - looks for them all; the same function each time
 */
export function useFoundInText<Item, Found>(
  room: RoomInEditor,
  { items, find }: { items: readonly Item[]; find: (room: RoomInEditor, items: readonly Item[]) => Found[] },
): readonly Found[] {
  const [found, setFound] = useState<readonly Found[]>([])
  useEffect(() => {
    const { editor } = room
    let frame = 0
    const look = () => {
      frame = 0
      setFound(find(room, items))
    }
    const lookSoon = () => {
      frame ||= requestAnimationFrame(look)
    }
    const end = editor.registerUpdateListener(lookSoon)
    const sizes = new ResizeObserver(lookSoon)
    const root = editor.getRootElement()
    if (root) sizes.observe(root)
    lookSoon()
    return () => {
      end()
      sizes.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [room, items, find])
  return found
}

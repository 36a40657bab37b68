'use client'
import { useEffect, useState } from 'react'

/** Answers what is selected within a part of the page; null where nothing is. */
export function readSelection(root: Element | null): Range | null {
  const selection = getSelection()
  if (!root || !selection || selection.rangeCount === 0 || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  return root.contains(range.startContainer) && root.contains(range.endContainer) ? range : null
}

/** Shows a button beside what is selected where nobody types; it leaves the selection as it is. */
export function SelectionButton({
  root,
  label,
  onPress,
}: {
  root: () => Element | null
  label: string
  onPress: () => void
}) {
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null)
  useEffect(() => {
    const follow = () => {
      const range = readSelection(root())
      const last = range ? [...range.getClientRects()].at(-1) : undefined
      setPlace(
        last
          ? {
              left: Math.max(8, Math.min(last.right, innerWidth - 112)),
              top: Math.min(last.bottom + 6, innerHeight - 52),
            }
          : null,
      )
    }
    document.addEventListener('selectionchange', follow)
    addEventListener('scroll', follow, true)
    // What was selected before this page came alive counts as well.
    const frame = requestAnimationFrame(follow)
    return () => {
      cancelAnimationFrame(frame)
      document.removeEventListener('selectionchange', follow)
      removeEventListener('scroll', follow, true)
    }
  }, [root])
  if (!place) return null
  return (
    <button
      type="button"
      className="threads-selection"
      style={place}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {label}
    </button>
  )
}

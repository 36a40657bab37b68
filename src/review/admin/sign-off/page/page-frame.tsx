'use client'
import { useLocale } from '@payloadcms/ui'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { issuePreviewPath } from '../../../../desk/preview/addresses.ts'
import { markPage, type PageMark, showOnPage } from './page-marks.ts'
import { pageStyle } from './page-style.ts'
import { readSelection, type SelectedWords } from './read-selection.ts'

/** What the frame of the page tells the view around it. */
export type PageEvents = {
  /** The page is there; it prints the content of this hash. */
  onShown: (hash: string | null) => void
  onSelect: (words: SelectedWords | null) => void
  /** A block was clicked. */
  onBlock: (block: string) => void
  onKey: (event: KeyboardEvent) => void
}

/**
 * The page as it will be printed: the readers' own views and styles in a frame, since the admin's styles would change
 * it. It stands on this site, so that words in it can be marked and read.
 */
export function PageFrame({
  issueId,
  title,
  marks,
  current,
  reading,
  events,
}: {
  issueId: number
  title: string
  marks: readonly PageMark[]
  current: PageMark | null
  /** Counts how often the page was asked for anew. */
  reading: number
  events: PageEvents
}) {
  const { code: locale } = useLocale()
  const frame = useRef<HTMLIFrameElement>(null)
  const [loaded, setLoaded] = useState(0)
  const latest = useRef(events)
  useEffect(() => {
    latest.current = events
  })
  const open = () => {
    const page = frame.current?.contentDocument
    if (!page) return
    dress(page, latest)
    setLoaded((count) => count + 1)
    latest.current.onShown(page.querySelector('[data-hash]')?.getAttribute('data-hash') ?? null)
  }
  useEffect(() => {
    const page = frame.current?.contentDocument
    if (page && loaded > 0) markPage(page, { marks, current })
  }, [marks, current, loaded])
  useEffect(() => {
    const page = frame.current?.contentDocument
    if (page && current && loaded > 0) showOnPage(page, current)
  }, [current, loaded])
  return (
    <iframe
      key={`${locale}-${reading}`}
      ref={frame}
      className="sign-off-page"
      title={title}
      src={issuePreviewPath({ locale, issueId })}
      onLoad={open}
    />
  )
}

/** Sets the marks' style, and keeps the page from leaving the frame. */
function dress(page: Document, events: RefObject<PageEvents>): void {
  const view = page.defaultView
  if (!view) return
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(pageStyle)
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet]
  page.addEventListener('selectionchange', () => events.current.onSelect(readSelection(page)))
  page.addEventListener('keydown', (event) => events.current.onKey(event))
  page.addEventListener(
    'click',
    (event) => {
      // What is clicked in another document is no instance of this one's classes.
      const target = event.target as Element | null
      const link = target?.closest('a')
      if (link && !link.getAttribute('href')?.startsWith('#')) event.preventDefault()
      const block = target?.closest('.text [id]')
      if (block) events.current.onBlock(block.id)
    },
    true,
  )
}

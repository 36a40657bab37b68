import type { Page } from '@playwright/test'
import { openAnswerWindow, paragraphs, setCaret, status, type TypingPlace } from './answer-window.ts'
import type { KillableBrowser } from './killable-browser.ts'

/** Somebody who types in the admin until their browser is killed. */
export type BrowserTypist = {
  /** What this window showed once its text was here and saved. */
  shown: string
  /** Types without end; settles when the browser has been killed. */
  type: () => Promise<void>
  /** What has been typed, acknowledged or not. */
  typed: () => string
  /** The longest part of it that stood on the screen while that said saved. */
  acknowledged: () => string
}

/**
 * Opens an answer in the admin with the caret at the end of a paragraph.
 * @param mark - what is typed begins with this
 * @param onAcknowledged - is told as soon as the window says saved of something new
 */
export async function openTypist(
  browser: KillableBrowser,
  { place, mark, onAcknowledged }: { place: TypingPlace; mark: string; onAcknowledged: () => void },
): Promise<BrowserTypist> {
  const page = await openAnswerWindow(browser, place)
  const shown = (await page.locator(paragraphs).allTextContents()).join('\n')
  let typed = ''
  let acknowledged = ''
  let goOn = () => {}
  await followStatus(page, (text) => {
    const at = text.indexOf(mark)
    if (at < 0 || text.length - at <= acknowledged.length) return
    acknowledged = text.slice(at)
    goOn()
    onAcknowledged()
  })
  await setCaret(page, place.paragraph)

  async function typeAndWait(words: string): Promise<void> {
    const isSaved = new Promise<void>((resolve) => {
      goOn = resolve
    })
    for (const character of words) {
      typed += character
      await page.keyboard.type(character)
    }
    await isSaved
  }

  return {
    shown,
    typed: () => typed,
    acknowledged: () => acknowledged,
    async type() {
      const gone = new Promise<'gone'>((resolve) => page.once('close', () => resolve('gone')))
      for (let words = mark, count = 0; ; words = `字${count % 10}a\u3002`, count += 1) {
        const end = await Promise.race([gone, typeAndWait(words).catch(() => gone)])
        if (end === 'gone') return
      }
    },
  }
}

/** Tells the text of the paragraph with the caret whenever the status has become saved. */
async function followStatus(page: Page, tell: (text: string) => void): Promise<void> {
  await page.exposeFunction('tellSaved', tell)
  await page.evaluate((selector) => {
    // Put there by the line above.
    const { tellSaved } = window as unknown as { tellSaved: (text: string) => void }
    const watched = document.querySelector(selector)
    if (!watched) throw new Error('The text says nothing of how it stands')
    new MutationObserver(() => {
      if (watched.getAttribute('data-coediting-state') !== 'saved') return
      tellSaved(getSelection()?.anchorNode?.parentElement?.closest('p')?.textContent ?? '')
    }).observe(watched, { attributes: true, attributeFilter: ['data-coediting-state'] })
  }, status)
}

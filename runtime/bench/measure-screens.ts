import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { parseRoom } from '../../src/coediting/rooms/room.ts'
import { StartError } from '../start-error.ts'
import { openAnswerWindow, paragraphs, setCaret } from './answer-window.ts'
import { startKillableBrowser } from './killable-browser.ts'
import type { RoomGround } from './room-ground.ts'

/** Two people with an answer open in the admin, each in a browser of their own: one types, the other's screen is watched. */
export type Screens = {
  /** Types a letter, and answers after how many milliseconds the frame began that shows it to the other. */
  keystroke: () => Promise<number>
  close: () => Promise<void>
}

/** Opens a text on two screens, with the caret at the end of its first paragraph. */
export async function openScreens(
  { doors, folder }: RoomGround,
  { room, path }: { room: string; path: string },
): Promise<Screens> {
  const browsers = await Promise.all(
    ['typist', 'watcher'].map((name) => startKillableBrowser({ path, profile: join(folder, name) })),
  )
  const close = async () => {
    await Promise.all(browsers.map(({ kill }) => kill()))
  }
  try {
    const pages: Page[] = []
    for (const [at, browser] of browsers.entries()) {
      const door = doors[at]
      if (!door) throw new StartError('Nobody may come in.')
      const place = {
        siteUrl: door.origin,
        answer: parseRoom(room)?.id ?? 0,
        cookie: door.cookie,
        paragraph: 0,
      }
      pages.push(await openAnswerWindow(browser, place))
    }
    const [typist, watcher] = pages
    if (!typist || !watcher) throw new StartError('Nobody came in.')
    await setCaret(typist, 0)
    return { keystroke: () => timeKeystroke(typist, watcher), close }
  } catch (error) {
    await close()
    throw error
  }
}

async function timeKeystroke(typist: Page, watcher: Page): Promise<number> {
  const seen = await watcher.evaluateHandle((selector) => {
    const paragraph = document.querySelector(selector)
    if (!paragraph) throw new Error('The text has no paragraph')
    // In an object: a promise would be waited for.
    return {
      at: new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect()
          requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()))
        })
        observer.observe(paragraph, { subtree: true, childList: true, characterData: true })
      }),
    }
  }, paragraphs)
  const pressed = await typist.evaluateHandle(() => ({
    at: new Promise<number>((resolve) => {
      const note = ({ timeStamp }: Event) => resolve(performance.timeOrigin + timeStamp)
      addEventListener('keydown', note, { capture: true, once: true })
    }),
  }))
  await typist.keyboard.press('a')
  const [begun, shown] = [await pressed.evaluate(({ at }) => at), await seen.evaluate(({ at }) => at)]
  await Promise.all([pressed.dispose(), seen.dispose()])
  return shown - begun
}

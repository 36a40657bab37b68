import { test as base, expect } from '@playwright/test'
import { type Browser, type KeyInput, launch, type Page } from 'puppeteer-core'
import type { DemoPerson } from '../../review/support/desk-over-api.ts'
import { logInOverApi } from '../../review/support/desk-over-api.ts'

/** A window of somebody's own in Firefox, with a text open. */
export type FirefoxWindow = {
  page: Page
  /** Waits until the text is in this state (`data-coediting-state`). */
  waitFor: (state: string) => Promise<void>
  /** Puts the caret at the end, or the start, of the whole text. */
  go: (where: 'start' | 'end') => Promise<void>
  type: (words: string) => Promise<void>
  /** Presses the last key while the others are held. */
  press: (...keys: KeyInput[]) => Promise<void>
  /** Answers the paragraphs as they are on the screen. */
  read: () => Promise<string[]>
}

type OpenFirefox = (asked: { person: DemoPerson; path: string }) => Promise<Page>

const field = '.rich-text-lexical[data-field-path="body"]'
const text = `${field} [contenteditable]`

/**
 * Tests with Debian's Firefox beside Playwright's own browser. Playwright drives a Firefox of its own build alone (its
 * way to others sends commands that the extended support release does not know); Puppeteer drives any over WebDriver BiDi.
 */
export const test = base.extend<{ openInFirefox: OpenFirefox }, { firefox: Browser }>({
  firefox: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern that it needs no other fixture
    async ({}, use) => {
      const firefox = await launch({
        browser: 'firefox',
        executablePath: process.env.FIREFOX_PATH,
        headless: true,
        extraPrefsFirefox: { 'intl.accept_languages': 'zh-CN' },
      })
      await use(firefox)
      await firefox.close()
    },
    { scope: 'worker' },
  ],
  async openInFirefox({ firefox, request, baseURL }, use) {
    const contexts: Awaited<ReturnType<Browser['createBrowserContext']>>[] = []
    await use(async ({ person, path }) => {
      const context = await firefox.createBrowserContext()
      contexts.push(context)
      const token = await logInOverApi(request, person)
      const cookie = { domain: new URL(path, baseURL).hostname, path: '/', httpOnly: true, secure: false }
      await context.setCookie({ ...cookie, name: 'payload-token', value: token })
      await context.setCookie({ ...cookie, name: 'payload-lng', value: 'zh' })
      const page = await context.newPage()
      await page.setViewport({ width: 1280, height: 800 })
      await page.goto(new URL(path, baseURL).href)
      return page
    })
    for (const context of contexts) await context.close()
  },
})

/** Answers the window that a page with an answer's form is, once its text is there. */
export async function watchInFirefox(page: Page): Promise<FirefoxWindow> {
  const readState = () =>
    page.evaluate(
      (selector) =>
        document.querySelector(`${selector} [data-coediting-state]`)?.getAttribute('data-coediting-state'),
      field,
    )
  await expect.poll(readState, { timeout: 60_000 }).toMatch(/saved|read-only/)
  const window: FirefoxWindow = {
    page,
    waitFor: (state) => expect.poll(readState, { timeout: 15_000 }).toBe(state),
    async go(where) {
      await page.click(`${text} > p`, { offset: { x: 1, y: 8 } })
      await window.press('Control', where === 'end' ? 'End' : 'Home')
      // The editor hears of a caret a moment after the page has moved it.
      await page.evaluate(async () => {
        for (const _frame of [1, 2]) await new Promise(requestAnimationFrame)
      })
    },
    type: (words) => page.keyboard.type(words),
    async press(...keys) {
      const held = keys.slice(0, -1)
      for (const key of held) await page.keyboard.down(key)
      for (const key of keys.slice(-1)) await page.keyboard.press(key)
      for (const key of held.toReversed()) await page.keyboard.up(key)
    },
    read: () =>
      page.$$eval(`${text} > *`, (blocks) =>
        blocks.map((block) => (block instanceof HTMLElement ? block.innerText : '')),
      ),
  }
  return window
}

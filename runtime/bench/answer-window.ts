import type { Page } from '@playwright/test'
import type { KillableBrowser } from './killable-browser.ts'

/** Where and as whom somebody writes: a paragraph of an answer, counted from 0. */
export type TypingPlace = { siteUrl: string; answer: number; cookie: string; paragraph: number }

const field = '.rich-text-lexical[data-field-path="body"]'

/** The paragraphs of an answer's text in the admin. */
export const paragraphs = `${field} [contenteditable] > p`
/** What says how that text stands with the server. */
export const status = `${field} [data-coediting-state]`

/** Opens an answer in the admin, and answers its page once the text is there and saved. */
export async function openAnswerWindow({ context }: KillableBrowser, place: TypingPlace): Promise<Page> {
  const { siteUrl, answer, cookie } = place
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: siteUrl }])
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(`${siteUrl}/admin/collections/answers/${answer}?locale=zh`)
  await page.locator(`${field} [data-coediting-state="saved"]`).waitFor({ timeout: 120_000 })
  return page
}

/** Sets the caret at the end of a paragraph. */
export async function setCaret(page: Page, paragraph: number): Promise<void> {
  const own = page.locator(paragraphs).nth(paragraph)
  await own.click()
  await own.evaluate(async (element) => {
    getSelection()?.selectAllChildren(element)
    getSelection()?.collapseToEnd()
    // Lexical hears of a caret a moment after it was set.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
  })
}

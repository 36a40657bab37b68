import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test'

/** Opens the sign-off view of an issue, and waits until the page in it prints the text that would be signed. */
export async function openSignOff(page: Page, issueId: number): Promise<void> {
  await page.goto(`/admin/review/${issueId}?locale=zh`)
  await waitForPage(page)
}

/** Waits until the page prints the text that the review speaks of: only then can anything be signed. */
export async function waitForPage(page: Page): Promise<void> {
  await expect(printedPage(page).locator('.issue h1')).toHaveCount(1)
  await expect(page.locator('.sign-off')).toHaveAttribute('data-in-step', 'true')
}

/** The page as it will be printed, in its frame. */
export function printedPage(page: Page): FrameLocator {
  return page.frameLocator('.sign-off-page')
}

/** What the view tells a screen reader. */
export function spoken(page: Page): Locator {
  return page.locator('.sign-off > output')
}

/** What is chosen to be signed. */
export function chosenTarget(page: Page): Locator {
  return page.getByLabel('签什么').locator('option:checked')
}

/** Selects words of the printed page as a mouse would. */
export async function selectOnPage(page: Page, words: string): Promise<void> {
  await printedPage(page)
    .locator('.piece .text p', { hasText: words })
    .first()
    .evaluate((paragraph, wanted) => {
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.nodeValue?.indexOf(wanted) ?? -1
        if (start === -1) continue
        const range = document.createRange()
        range.setStart(node, start)
        range.setEnd(node, start + wanted.length)
        const selection = document.getSelection()
        selection?.removeAllRanges()
        selection?.addRange(range)
        return
      }
      throw new Error(`The page does not print ${wanted} in one piece`)
    }, words)
}

/** Puts the focus back into the view, whose keys work then. */
export async function focusPanel(page: Page): Promise<void> {
  await page.locator('.sign-off-rail__scroll').focus()
}

import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Expects that a page at an address is no wider than its window, and that axe finds nothing in it. */
export async function expectFitAndAccessible(page: Page, address: string): Promise<void> {
  await page.goto(address)
  const scrollsSideways = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
  expect(scrollsSideways).toBe(false)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations).toEqual([])
}

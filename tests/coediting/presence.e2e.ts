import { expect, test } from '@playwright/test'
import { makeSharedText, openText, openWindow } from './support/shared-text.ts'

test('who has a piece open, and in which field, is shown on its form and in the list, until they leave', async ({
  baseURL,
  browser,
  request,
}) => {
  const { answerId } = await makeSharedText(request)
  const site = { baseURL, browser, request }
  const one = await openText(site, { person: 'editor', answerId })
  const two = await openText(site, { person: 'section-editor', answerId })
  const list = await openWindow(site, {
    person: 'chief-editor',
    path: `/admin/collections/answers?where[id][equals]=${answerId}`,
  })
  const onForm = two.page.locator('.doc-controls .people-here li')
  await expect(onForm).toHaveCount(1)
  await one.page.getByLabel('小标题', { exact: false }).first().focus()
  await expect(onForm).toHaveAttribute('title', /\uFF08小标题\uFF09$/u)
  await one.go('end')
  await expect(onForm).toHaveAttribute('title', /\uFF08正文\uFF09$/u)
  const inList = list.locator('td .people-here li')
  await expect(inList).toHaveCount(2)
  await one.page.context().close()
  await expect(inList).toHaveCount(1)
  await two.page.context().close()
  await expect(inList).toHaveCount(0)
  await list.context().close()
})

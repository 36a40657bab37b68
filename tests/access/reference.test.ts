import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { renderAccess } from './render-access.ts'

const page = fileURLToPath(new URL('../../docs/reference/access.md', import.meta.url))

test('the access reference shows the table that is tested', async () => {
  await expect(renderAccess()).toMatchFileSnapshot(page)
})

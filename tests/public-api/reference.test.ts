import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { renderFields } from './render-fields.ts'

const page = fileURLToPath(new URL('../../docs/reference/api-fields.md', import.meta.url))

test('the list of public fields in the reference is the list of the code', async () => {
  await expect(renderFields()).toMatchFileSnapshot(page)
})

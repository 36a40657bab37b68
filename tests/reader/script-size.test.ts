import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { bundleReaderScript } from '../../runtime/reader-script.ts'

test('the script of reader pages weighs at most 8 kB, compressed with Brotli', async () => {
  expect(brotliCompressSync(await bundleReaderScript()).length).toBeLessThanOrEqual(8_000)
})

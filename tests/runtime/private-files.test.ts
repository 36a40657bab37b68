import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeFolder } from '../../runtime/private-files.ts'
import { makeTemporaryFolder } from '../setup/temporary-folder.ts'

it('a data folder that cannot be made is refused with a sentence that says what to do', () => {
  const file = join(makeTemporaryFolder('roundtable-private-'), 'file')
  writeFileSync(file, '')
  expect(() => makeFolder(join(file, 'data'))).toThrow(/cannot be made \(ENOTDIR\): set DATA_DIR/)
})

import { randomBytes } from 'node:crypto'

/** Answers `stem` with an ending of its own, fit for addresses: tests of one database never meet. */
export function makeUniqueName(stem: string): string {
  return `${stem}-${randomBytes(4).toString('hex')}`
}

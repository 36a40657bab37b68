import { randomBytes, randomInt } from 'node:crypto'

/** Answers `stem` with an ending of its own, fit for addresses: tests of one database never meet. */
export function makeUniqueName(stem: string): string {
  return `${stem}-${randomBytes(4).toString('hex')}`
}

/** Answers an issue's id that no issue on the desk and no other test has. */
export function makeUniqueIssueId(): number {
  return randomInt(1_000_000_000, 2_000_000_000)
}

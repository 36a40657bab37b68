import { randomInt } from 'node:crypto'

// Without letters that are taken for one another when a password is typed from paper.
const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789'

/** Makes a password of sixteen letters and digits in groups of four: 80 bits of chance. */
export function makePassword(): string {
  const letters = Array.from({ length: 16 }, () => alphabet[randomInt(alphabet.length)])
  return [0, 4, 8, 12].map((start) => letters.slice(start, start + 4).join('')).join('-')
}

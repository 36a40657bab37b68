const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'
const length = 10

/** Says whether `value` can name a block: 4 to 40 letters, digits, `-` and `_`, so that it fits an address as it is. */
export function isBlockId(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9_-]{4,40}$/u.test(value)
}

/** Answers an id of ten letters and digits from `bytes` (ten or more); it begins with a letter, as CSS wants it. */
export function idFromBytes(bytes: Uint8Array): string {
  return [...bytes.subarray(0, length)]
    .map((byte, index) => alphabet.charAt(byte % (index === 0 ? 26 : alphabet.length)))
    .join('')
}

/** Answers a new id, unlike any other. */
export function createBlockId(): string {
  return idFromBytes(crypto.getRandomValues(new Uint8Array(length)))
}

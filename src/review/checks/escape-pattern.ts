/** Writes `text` so that a pattern with the flag `u` takes it by the letter. */
export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
}

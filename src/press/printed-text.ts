/** Answers a field's text without surrounding space, or null when nothing is left to print. */
export function textOrNull(text: string | null | undefined): string | null {
  const trimmed = text?.trim() ?? ''
  return trimmed === '' ? null : trimmed
}

/** Answers a list's texts without surrounding space, and without those that leave nothing to print. */
export function textsOf(texts: readonly string[] | null | undefined): string[] {
  return (texts ?? []).flatMap((text) => textOrNull(text) ?? [])
}

/** Says whether `value` is an object with properties. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Reads how many documents an answer of a list or a count speaks of; 0 for any other answer. */
export function readTotal(json: unknown): number {
  return isRecord(json) && typeof json.totalDocs === 'number' ? json.totalDocs : 0
}

/** Reads the documents of a list; none of any other answer. */
export function readDocuments(json: unknown): Record<string, unknown>[] {
  return isRecord(json) && Array.isArray(json.docs) ? json.docs.filter(isRecord) : []
}

/** Reads the sentences of a refusal. */
export function readMessages(json: unknown): string[] {
  const errors = isRecord(json) && Array.isArray(json.errors) ? json.errors : []
  return errors.map((error: unknown) => (isRecord(error) ? String(error.message) : ''))
}

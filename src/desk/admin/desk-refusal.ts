/** A refusal as the API words it, in the language of the admin; `data` holds its code and details. */
export class DeskRefusal extends Error {
  override readonly name = 'DeskRefusal'
  readonly code: string
  readonly data: Record<string, unknown>

  constructor({ message, data }: { message: string; data: Record<string, unknown> }) {
    super(message)
    this.code = typeof data.code === 'string' ? data.code : 'unknown'
    this.data = data
  }
}

/** Answers the sentence of a refusal that is ready to be shown, or null. */
export function readMessage(error: unknown): string | null {
  return error instanceof DeskRefusal ? error.message : null
}

/** Reads the first error of an answer of the API; `fallback` is said when it has no sentence. */
export function readRefusal(answer: unknown, fallback: string): DeskRefusal {
  const errors: unknown = isRecord(answer) ? answer.errors : null
  const first: unknown = Array.isArray(errors) ? errors[0] : null
  const message = isRecord(first) && typeof first.message === 'string' ? first.message : ''
  const data = isRecord(first) && isRecord(first.data) ? first.data : {}
  return new DeskRefusal({ message: message || fallback, data })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

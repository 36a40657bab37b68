import { STATUS_CODES } from 'node:http'
import { keepAliveSeconds } from './keep-alive.ts'

/** Header fields in the order in which they are sent. */
export type Fields = Readonly<Record<string, string>>

const placeForDate = new Date(0).toUTCString()

/**
 * A whole answer as it goes over the wire, status line to last byte, made once. Only its `Date` changes, at most
 * once a second.
 */
export class Wire {
  readonly #bytes: Buffer
  readonly #dateAt: number
  readonly #bodyAt: number
  #second = 0

  constructor(answer: { status: number; fields: Fields; body: Buffer }) {
    const { status, fields, body } = answer
    const lines = [
      `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
      ...Object.entries(fields).map(([name, value]) => `${name}: ${value}`),
      `Date: ${placeForDate}`,
      'Connection: keep-alive',
      `Keep-Alive: timeout=${keepAliveSeconds}`,
    ]
    const head = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1')
    this.#bytes = Buffer.concat([head, body])
    this.#dateAt = head.indexOf('Date: ') + 'Date: '.length
    this.#bodyAt = head.length
  }

  /** The content alone: a view of the same memory. */
  get body(): Buffer {
    return this.#bytes.subarray(this.#bodyAt)
  }

  /** Answers the bytes to send at `now`, in milliseconds of the epoch. */
  at(now: number): Buffer {
    const second = Math.floor(now / 1000)
    if (second !== this.#second) {
      this.#second = second
      this.#bytes.write(new Date(now).toUTCString(), this.#dateAt, 'latin1')
    }
    return this.#bytes
  }
}

import { HocuspocusProvider } from '@hocuspocus/provider'

type Incoming = Parameters<HocuspocusProvider['onMessage']>[0]

/**
 * A provider that can keep what others write waiting: a word that is being composed with an input method is torn when
 * its paragraph is drawn anew. What waits comes in order, and receipts with it.
 */
export class PatientProvider extends HocuspocusProvider {
  readonly #waiting: Incoming[] = []
  #isHolding = false

  /** Keeps what comes from now on. */
  hold(): void {
    this.#isHolding = true
  }

  /** Takes in what was kept. */
  release(): void {
    this.#isHolding = false
    for (const event of this.#waiting.splice(0)) super.onMessage(event)
  }

  override onMessage(event: Incoming): void {
    if (this.#isHolding) this.#waiting.push(event)
    else super.onMessage(event)
  }

  /** What was kept belongs to a connection that is over; the next one brings it again. */
  override onClose(): void {
    this.#waiting.length = 0
    super.onClose()
  }
}

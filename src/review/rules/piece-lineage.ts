type Hashes = Readonly<Record<string, string>>
type Origin = { hash: string; seq: number }

/**
 * Which texts of a piece came of a reviewed one by signed proofs and verified changes (R4): when the first proof opens
 * anew for the sake of one piece, the others keep the reviews of what their proofs started from.
 */
export class PieceLineage {
  readonly #origins = new Map<string, Map<string, Origin>>()

  /** Notes that the entry `seq` made `results` of the pieces that it started from. */
  handOn({ seq, started, results }: { seq: number; started: Hashes; results: Hashes }): void {
    for (const [id, result] of Object.entries(results)) {
      const start = started[id]
      if (start === undefined || start === result) continue
      const origins = this.#origins.get(id) ?? new Map<string, Origin>()
      // What it started from may itself have come of an earlier round.
      const hash = origins.get(start)?.hash ?? start
      if (hash !== result) origins.set(result, { hash, seq })
      this.#origins.set(id, origins)
    }
  }

  /** Says whether `present` is the text of a piece that the entry `seq` reviewed, or what was made of it afterwards. */
  covers({
    id,
    reviewed,
    present,
    seq,
  }: {
    id: number
    reviewed: string
    present: string
    seq: number
  }): boolean {
    if (reviewed === present) return true
    const origin = this.#origins.get(String(id))?.get(present)
    return origin?.hash === reviewed && origin.seq > seq
  }
}

type Hashes = Readonly<Record<string, string>>

/**
 * Which texts of a piece came of a reviewed one by signed proofs (R4): when the first proof opens anew for the sake of
 * one piece, the others keep the reviews of what their proofs started from.
 */
export class PieceLineage {
  readonly #origins = new Map<string, Map<string, string>>()

  /** Notes that a signed proof made `results` of what opened the proofs. */
  handOn(opened: Hashes, results: Hashes): void {
    for (const [id, result] of Object.entries(results)) {
      const start = opened[id]
      if (start === undefined || start === result) continue
      const origins = this.#origins.get(id) ?? new Map<string, string>()
      // What opened the proofs may itself have come of an earlier round.
      const origin = origins.get(start) ?? start
      if (origin !== result) origins.set(result, origin)
      this.#origins.set(id, origins)
    }
  }

  /** Forgets what proofs made of a piece. */
  forget(id: number): void {
    this.#origins.delete(String(id))
  }

  /** Says whether `present` is the reviewed text of a piece, or what signed proofs made of it. */
  covers({ id, reviewed, present }: { id: number; reviewed: string; present: string }): boolean {
    return reviewed === present || this.#origins.get(String(id))?.get(present) === reviewed
  }
}

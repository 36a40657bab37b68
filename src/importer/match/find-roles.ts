import { type Context, contexts, endScores, grammar, type Role, roles } from './roles.ts'

/** The role found for a passage, and how surely: near 1 no other role comes close. */
export type FoundRole = { role: Role; confidence: number }

/** How well a passage fits each role by itself; a role that is missing is impossible. */
export type RoleScores = Partial<Record<Role, number>>

type Edge = { role: Role; from: number; to: number; score: number }

const never = Number.NEGATIVE_INFINITY

/**
 * Finds the roles that together tell the likeliest issue (rule O1): the best path through the grammar of `roles.ts`.
 * A passage's confidence compares the best path with the best one that gives it another role. Time is linear.
 */
export function findRoles({
  scores,
  leadsTo,
}: {
  scores: readonly RoleScores[]
  /** Says where a role leads when that hangs on the passage itself. */
  leadsTo: (passage: number, role: Role, usual: Context) => Context
}): FoundRole[] {
  const edges = scores.map((score, passage) => listEdges({ score, passage, leadsTo }))
  const forward = sweepForward(edges)
  const backward = sweepBackward(edges)
  let context = contexts.indexOf('start')
  return edges.map((row, passage) => {
    const after = backward[passage + 1] ?? []
    const chosen = chooseEdge(row, context, after)
    context = chosen?.to ?? context
    const role = chosen?.role ?? 'loose'
    return {
      role,
      confidence: measureConfidence({ edges: row, role, before: forward[passage] ?? [], after }),
    }
  })
}

function chooseEdge(edges: Edge[], context: number, after: number[]): Edge | null {
  let best: Edge | null = null
  let bestTotal = never
  for (const edge of edges) {
    const total = edge.score + (after[edge.to] ?? never)
    if (edge.from !== context || total <= bestTotal) continue
    best = edge
    bestTotal = total
  }
  return best
}

function listEdges({
  score,
  passage,
  leadsTo,
}: {
  score: RoleScores
  passage: number
  leadsTo: (passage: number, role: Role, usual: Context) => Context
}): Edge[] {
  return roles.flatMap((role) => {
    const fit = score[role]
    if (fit === undefined || fit === never) return []
    return contexts.flatMap((context, from): Edge[] => {
      const step = grammar[role][context]
      if (!step) return []
      return [{ role, from, to: contexts.indexOf(leadsTo(passage, role, step.to)), score: fit + step.score }]
    })
  })
}

function sweepForward(edges: Edge[][]): number[][] {
  const rows: number[][] = [contexts.map((context) => (context === 'start' ? 0 : never))]
  for (const row of edges) {
    const before = rows.at(-1) ?? []
    const after = contexts.map(() => never)
    for (const { from, to, score } of row)
      after[to] = Math.max(after[to] ?? never, (before[from] ?? never) + score)
    rows.push(after)
  }
  return rows
}

function sweepBackward(edges: Edge[][]): number[][] {
  const rows: number[][] = [contexts.map((context) => endScores[context])]
  for (const row of edges.toReversed()) {
    const after = rows.at(-1) ?? []
    const before = contexts.map(() => never)
    for (const { from, to, score } of row)
      before[from] = Math.max(before[from] ?? never, (after[to] ?? never) + score)
    rows.push(before)
  }
  return rows.reverse()
}

function measureConfidence({
  edges,
  role,
  before,
  after,
}: {
  edges: Edge[]
  role: Role
  before: number[]
  after: number[]
}): number {
  let best = never
  let other = never
  for (const edge of edges) {
    const total = (before[edge.from] ?? never) + edge.score + (after[edge.to] ?? never)
    if (edge.role === role) best = Math.max(best, total)
    else other = Math.max(other, total)
  }
  return best === never || other === never ? 1 : 1 / (1 + Math.exp(other - best))
}

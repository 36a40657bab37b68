import canonicalize from 'canonicalize'
import { isRecord, type LexicalNode } from '../../richtext/lexical-json.ts'

/** One step from an old list of nodes to a new one: `from` and `to` count in the old and the new list. */
export type Step =
  | { act: 'keep'; from: number; to: number }
  | { act: 'change'; from: number; to: number }
  | { act: 'remove'; from: number }
  | { act: 'insert'; to: number }

/**
 * Answers how an old list of nodes becomes a new one, in order: equal nodes stay, nodes of one block id (or, between two
 * that stay, in the same place and of the same type) are changed, the others go and come.
 */
export function pairNodes(before: readonly LexicalNode[], after: readonly LexicalNode[]): Step[] {
  const [old, fresh] = [before.map(describe), after.map(describe)]
  const steps: Step[] = []
  let [from, to] = [0, 0]
  for (const [oldAt, newAt] of [...findCommon(old, fresh), [old.length, fresh.length] as const]) {
    steps.push(...fillGap({ before, after }, { from, to, oldAt, newAt }))
    if (oldAt < old.length) {
      const act = old[oldAt]?.json === fresh[newAt]?.json ? 'keep' : 'change'
      steps.push({ act, from: oldAt, to: newAt })
    }
    from = oldAt + 1
    to = newAt + 1
  }
  return steps
}

type Described = { json: string; name: string }

function describe(node: LexicalNode): Described {
  const json = canonicalize(node) ?? ''
  const id = isRecord(node.$) && typeof node.$.blockId === 'string' ? node.$.blockId : ''
  return { json, name: id === '' ? json : `${node.type} ${id}` }
}

/** The longest pairing of nodes of the same name, in order; what both ends have in common is paired at once. */
function findCommon(old: readonly Described[], fresh: readonly Described[]): (readonly [number, number])[] {
  const isSame = (from: number, to: number) => old[from]?.name === fresh[to]?.name
  const shorter = Math.min(old.length, fresh.length)
  let head = 0
  while (head < shorter && isSame(head, head)) head += 1
  let tail = 0
  while (tail < shorter - head && isSame(old.length - 1 - tail, fresh.length - 1 - tail)) tail += 1
  const pairs: (readonly [number, number])[] = []
  for (let at = 0; at < head; at += 1) pairs.push([at, at])
  pairs.push(...findMiddle(isSame, { head, oldEnd: old.length - tail, newEnd: fresh.length - tail }))
  for (let at = tail; at > 0; at -= 1) pairs.push([old.length - at, fresh.length - at])
  return pairs
}

function findMiddle(
  isSame: (from: number, to: number) => boolean,
  { head, oldEnd, newEnd }: { head: number; oldEnd: number; newEnd: number },
): (readonly [number, number])[] {
  const width = newEnd - head + 1
  const lengths = new Uint32Array((oldEnd - head + 1) * width)
  const at = (from: number, to: number) => (from - head) * width + (to - head)
  const length = (from: number, to: number) => lengths[at(from, to)] ?? 0
  for (let from = oldEnd - 1; from >= head; from -= 1) {
    for (let to = newEnd - 1; to >= head; to -= 1) {
      lengths[at(from, to)] = isSame(from, to)
        ? length(from + 1, to + 1) + 1
        : Math.max(length(from + 1, to), length(from, to + 1))
    }
  }
  const pairs: (readonly [number, number])[] = []
  let [from, to] = [head, head]
  while (from < oldEnd && to < newEnd) {
    if (isSame(from, to)) {
      pairs.push([from, to])
      from += 1
      to += 1
    } else if (length(from + 1, to) >= length(from, to + 1)) from += 1
    else to += 1
  }
  return pairs
}

function fillGap(
  { before, after }: { before: readonly LexicalNode[]; after: readonly LexicalNode[] },
  { from, to, oldAt, newAt }: { from: number; to: number; oldAt: number; newAt: number },
): Step[] {
  const steps: Step[] = []
  while (from < oldAt || to < newAt) {
    const [old, fresh] = [before[from], after[to]]
    if (from < oldAt && to < newAt && old && fresh && isSameKind(old, fresh)) {
      steps.push({ act: 'change', from, to })
      from += 1
      to += 1
    } else if (to < newAt) {
      // Before anything goes: a text that were empty in between would get a paragraph of its own.
      steps.push({ act: 'insert', to })
      to += 1
    } else {
      steps.push({ act: 'remove', from })
      from += 1
    }
  }
  return steps
}

/** Blocks of two names are two blocks, however alike. */
function isSameKind(old: LexicalNode, fresh: LexicalNode): boolean {
  return old.type === fresh.type && !nameOf(fresh)
}

function nameOf(node: LexicalNode): unknown {
  return isRecord(node.$) ? node.$.blockId : undefined
}

import type { BlockChange, ComparedBlock, ListChange } from '../../src/edition/comparison/compare-blocks.ts'
import type { Change, SpanRun, TextRun } from '../../src/edition/comparison/compare-words.ts'
import { mergeSpans } from '../../src/edition/marks.ts'
import type { Block, Span } from '../../src/edition/types.ts'

/** One of the two texts of a comparison. */
export type Side = 'before' | 'after'

const absent: Record<Side, Change> = { before: 'added', after: 'removed' }

/** Answers the text of one side that runs of plain words make; null for none. */
export function applyText(runs: readonly TextRun[], side: Side): string | null {
  const texts = runs.filter((run) => run.change !== absent[side]).map((run) => run.text)
  return texts.join('') || null
}

/** Answers the line of one side that runs of words make. */
export function applySpans(runs: readonly SpanRun[], side: Side): Span[] {
  return mergeSpans(runs.filter((run) => run.change !== absent[side]).flatMap((run) => run.spans))
}

/** Answers the list of one side; `isMoved` knows a moved item where it stands now. */
export function applyList<Item, Compared>(
  changes: readonly ListChange<Item, Compared>[],
  side: Side,
  read: { compared: (both: Compared) => Item; isMoved: (both: Compared, left: Item) => boolean },
): Item[] {
  return changes.flatMap((change): Item[] => {
    if (change.change === 'added' || change.change === 'removed') {
      return change.change === absent[side] ? [] : [change.one]
    }
    if (change.change === 'kept') return [read.compared(change.both)]
    if (change.change === 'moved') return side === 'after' ? [read.compared(change.both)] : []
    if (side === 'after' || change.change !== 'left') return []
    const left = change.both.after
    const now = changes.find((other) => other.change === 'moved' && read.isMoved(other.both, left))
    return now?.change === 'moved' ? [read.compared(now.both)] : []
  })
}

/** Answers the blocks of one side of a comparison, made of its runs alone. */
export function applyBlocks(changes: readonly BlockChange[], side: Side): Block[] {
  return applyList(changes, side, {
    compared: (block) => applyBlock(block, side),
    isMoved: (block, left) => block.ids.after === left.id,
  })
}

function applyBlock(block: ComparedBlock, side: Side): Block {
  const id = block.ids[side]
  switch (block.type) {
    case 'line': {
      const runIn = applyText(block.runIn, side)
      const spans = applySpans(block.runs, side)
      if (block.kinds[side] === 'heading') return { id, type: 'heading', spans }
      return runIn === null ? { id, type: 'paragraph', spans } : { id, type: 'paragraph', runIn, spans }
    }
    case 'list': {
      const items = applyList(block.items, side, {
        compared: (item) => ({ id: item.ids[side], spans: applySpans(item.runs, side) }),
        isMoved: (item, left) => item.ids.after === left.id,
      })
      return { id, type: 'list', ordered: block.ordered[side], items }
    }
    case 'figure': {
      const { alt, caption, credit } = block.words
      const words = { caption: applyText(caption, side), credit: applyText(credit, side) }
      const picture = { ...block.pictures[side], alt: applyText(alt, side) ?? '', ...words }
      return { id, type: 'figure', picture }
    }
    case 'pull-quote':
      return { id, type: 'pull-quote', kind: block.kinds[side], text: applyText(block.text, side) ?? '' }
  }
}

import type { Locale } from '../../kernel/locales.ts'
import type {
  Block,
  FigureBlock,
  HeadingBlock,
  ListBlock,
  ParagraphBlock,
  Picture,
  PullQuoteKind,
} from '../types.ts'
import { alignSequences } from './align-sequences.ts'
import { compareSpans, compareText, isChanged, type SpanRun, type TextRun } from './compare-words.ts'
import { pairBlocks } from './pair-blocks.ts'

/** What something is before and after; the same twice where it did not change. */
export type BothWays<Value> = { before: Value; after: Value }

/** An item of a list that was compared, `Compared` with its words. */
export type ListChange<Item, Compared> =
  | { change: 'kept' | 'moved'; both: Compared }
  /** Stood here before; the item itself is where it moved to. */
  | { change: 'left'; both: BothWays<Item> }
  | { change: 'added' | 'removed'; one: Item }

/** A block that stands in both texts, its words compared. */
export type ComparedBlock =
  | {
      type: 'line'
      ids: BothWays<string>
      kinds: BothWays<'paragraph' | 'heading'>
      runIn: TextRun[]
      runs: SpanRun[]
    }
  | {
      type: 'list'
      ids: BothWays<string>
      ordered: BothWays<boolean>
      items: ListChange<ListItem, ComparedItem>[]
    }
  | {
      type: 'figure'
      ids: BothWays<string>
      pictures: BothWays<Picture>
      words: Record<PictureWords, TextRun[]>
    }
  | { type: 'pull-quote'; ids: BothWays<string>; kinds: BothWays<PullQuoteKind>; text: TextRun[] }

/** The words that go with a picture. */
export type PictureWords = 'alt' | 'caption' | 'credit'
/** An item of a list within a text. */
export type ListItem = ListBlock['items'][number]
/** An item that stands in both lists. */
export type ComparedItem = { ids: BothWays<string>; runs: SpanRun[] }
/** What became of a block. */
export type BlockChange = ListChange<Block, ComparedBlock>

/**
 * Compares two texts block by block, and those that stand in both word by word (rule F12): what moved is told from what
 * was deleted and written anew.
 */
export function compareBlocks(
  before: readonly Block[],
  after: readonly Block[],
  locale: Locale,
): BlockChange[] {
  return compareLists({ before, after }, pairBlocks(before, after, locale), (from, to) =>
    compareBlock(from, to, locale),
  )
}

/** Compares two lists whose items were paired by their places, `compare` each pair. */
export function compareLists<Item, Compared>(
  { before, after }: BothWays<readonly Item[]>,
  pairs: ReadonlyMap<number, number>,
  compare: (before: Item, after: Item) => Compared | null,
): ListChange<Item, Compared>[] {
  const steps = alignSequences({ before: before.length, after: after.length, pairs })
  return steps.flatMap((step): ListChange<Item, Compared>[] => {
    const from = step.step === 'added' ? undefined : before[step.before]
    const to = step.step === 'removed' ? undefined : after[step.after]
    if (step.step === 'added') return to === undefined ? [] : [{ change: 'added', one: to }]
    if (step.step === 'removed') return from === undefined ? [] : [{ change: 'removed', one: from }]
    if (from === undefined || to === undefined) return []
    if (step.step === 'left') return [{ change: 'left', both: { before: from, after: to } }]
    const both = compare(from, to)
    return both === null ? [] : [{ change: step.step, both }]
  })
}

/** Says whether a block that stands in both texts differs in any way that is printed. */
export function isChangedBlock(block: ComparedBlock): boolean {
  switch (block.type) {
    case 'line':
      return block.kinds.before !== block.kinds.after || isChanged(block.runIn) || isChanged(block.runs)
    case 'list':
      return (
        block.ordered.before !== block.ordered.after ||
        block.items.some((item) => item.change !== 'kept' || isChanged(item.both.runs))
      )
    case 'figure':
      return (
        block.pictures.before.sha256 !== block.pictures.after.sha256 ||
        Object.values(block.words).some(isChanged)
      )
    case 'pull-quote':
      return block.kinds.before !== block.kinds.after || isChanged(block.text)
  }
}

type LineBlock = ParagraphBlock | HeadingBlock

function compareBlock(before: Block, after: Block, locale: Locale): ComparedBlock | null {
  const ids = { before: before.id, after: after.id }
  if (isLine(before) && isLine(after)) {
    return {
      type: 'line',
      ids,
      kinds: { before: before.type, after: after.type },
      runIn: compareText(runInOf(before), runInOf(after), locale),
      runs: compareSpans(before.spans, after.spans, locale),
    }
  }
  if (before.type === 'list' && after.type === 'list') {
    const ordered = { before: before.ordered, after: after.ordered }
    return { type: 'list', ids, ordered, items: compareItems(before, after, locale) }
  }
  if (before.type === 'figure' && after.type === 'figure') return compareFigures(before, after, locale)
  if (before.type === 'pull-quote' && after.type === 'pull-quote') {
    const kinds = { before: before.kind, after: after.kind }
    return { type: 'pull-quote', ids, kinds, text: compareText(before.text, after.text, locale) }
  }
  return null
}

function compareItems(
  before: ListBlock,
  after: ListBlock,
  locale: Locale,
): ListChange<ListItem, ComparedItem>[] {
  const asBlocks = (items: readonly ListItem[]): Block[] =>
    items.map((item) => ({ ...item, type: 'paragraph' }))
  const pairs = pairBlocks(asBlocks(before.items), asBlocks(after.items), locale)
  return compareLists({ before: before.items, after: after.items }, pairs, (from, to) => ({
    ids: { before: from.id, after: to.id },
    runs: compareSpans(from.spans, to.spans, locale),
  }))
}

function compareFigures(before: FigureBlock, after: FigureBlock, locale: Locale): ComparedBlock {
  const compareWords = (of: PictureWords) => compareText(before.picture[of], after.picture[of], locale)
  return {
    type: 'figure',
    ids: { before: before.id, after: after.id },
    pictures: { before: before.picture, after: after.picture },
    words: { alt: compareWords('alt'), caption: compareWords('caption'), credit: compareWords('credit') },
  }
}

function isLine(block: Block): block is LineBlock {
  return block.type === 'paragraph' || block.type === 'heading'
}

function runInOf(block: LineBlock): string | null {
  return block.type === 'paragraph' ? (block.runIn ?? null) : null
}

import { type BlockChange, isChangedBlock } from '../../edition/comparison/compare-blocks.ts'
import { readOpening } from '../plain-text.ts'
import { ComparedBlockView } from './compared-block-view.tsx'
import type { ComparisonMessages } from './comparison-messages.ts'
import { showOneSided } from './one-sided.ts'

/** Unchanged paragraphs in a row, from which on they are folded away. */
const folded = 3
const openingLength = 24

/** Sets a compared text: changes in their places, moved blocks named as such, long unchanged stretches folded away. */
export function BlockChangesView({
  blocks,
  messages,
}: {
  blocks: readonly BlockChange[]
  messages: ComparisonMessages
}) {
  return groupChanges(blocks).map((group, index) => {
    const set = group.map((block, place) => (
      // A comparison is made anew each time: a block has no identity but its place.
      // oxlint-disable-next-line react/no-array-index-key
      <BlockChangeView key={place} block={block} messages={messages} />
    ))
    if (!group.every(isUnchanged) || group.length < folded) return set
    return (
      // oxlint-disable-next-line react/no-array-index-key
      <details className="compared-same" key={index}>
        <summary>{messages.unchangedBlocks(group.length)}</summary>
        {set}
      </details>
    )
  })
}

function BlockChangeView({ block, messages }: { block: BlockChange; messages: ComparisonMessages }) {
  switch (block.change) {
    case 'kept':
      return <ComparedBlockView block={block.both} messages={messages} />
    case 'added':
    case 'removed':
      return <ComparedBlockView block={showOneSided(block.one, block.change)} messages={messages} />
    case 'left':
      return <p className="compared-left">{messages.left(readOpening([block.both.before], openingLength))}</p>
    case 'moved':
      return (
        <div className="compared-moved">
          <p className="compared-kind">{messages.moved}</p>
          <ComparedBlockView block={block.both} messages={messages} />
        </div>
      )
  }
}

function isUnchanged(block: BlockChange): boolean {
  return block.change === 'kept' && !isChangedBlock(block.both)
}

function groupChanges(blocks: readonly BlockChange[]): BlockChange[][] {
  const groups: BlockChange[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    const [first] = last ?? []
    if (last && first && isUnchanged(first) === isUnchanged(block)) last.push(block)
    else groups.push([block])
  }
  return groups
}

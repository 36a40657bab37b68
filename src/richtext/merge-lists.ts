import type { Block } from '../edition/types.ts'

/** Makes neighbouring lists of one kind one list under the first one's id (rule F8), as the editor does by itself. */
export function mergeLists(blocks: readonly Block[]): Block[] {
  const merged: Block[] = []
  for (const block of blocks) {
    const last = merged.at(-1)
    if (block.type === 'list' && last?.type === 'list' && last.ordered === block.ordered) {
      merged[merged.length - 1] = { ...last, items: [...last.items, ...block.items] }
    } else {
      merged.push(block)
    }
  }
  return merged
}

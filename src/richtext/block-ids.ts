import { createHash } from 'node:crypto'
import { idFromBytes, isBlockId } from './block-id.ts'
import { blockIdKey, isLexicalNode, isRecord, type LexicalInput, type LexicalNode } from './lexical-json.ts'

const namedByState = ['paragraph', 'heading', 'list', 'listitem']
const namedByField = ['block', 'inlineBlock']

/**
 * Answers `state` with an id on every block, list item and footnote (rule F2): an id that is there and unique
 * stays, of two alike the first in document order keeps it, and a new one comes from the block's own text, so that
 * the same text without ids gets the same ids on every machine.
 */
export function assignBlockIds<State extends LexicalInput>(state: State): State {
  const named = structuredClone(state)
  const nodes = collectNamed(named.root.children)
  const taken = new Set<string>()
  const nameless = nodes.filter((node) => {
    const id = readId(node)
    if (id === null || taken.has(id)) return true
    taken.add(id)
    return false
  })
  for (const node of nameless) {
    const id = deriveId(seedOf(node), taken)
    taken.add(id)
    writeId(node, id)
  }
  return named
}

/** Answers the id of the block that says `seed`: from its hash, counting on while it is `taken`. */
export function deriveId(seed: string, taken: ReadonlySet<string>): string {
  for (let count = 0; ; count += 1) {
    const id = idFromBytes(createHash('sha256').update(`${seed}\n${count}`).digest())
    if (!taken.has(id)) return id
  }
}

function collectNamed(children: readonly unknown[]): LexicalNode[] {
  return children.filter(isLexicalNode).flatMap((node) => {
    const own = namedByState.includes(node.type) || isNamedByField(node) ? [node] : []
    return Array.isArray(node.children) ? [...own, ...collectNamed(node.children)] : own
  })
}

function isNamedByField(node: LexicalNode): boolean {
  return namedByField.includes(node.type) && isRecord(node.fields)
}

function readId(node: LexicalNode): string | null {
  const id = isNamedByField(node)
    ? isRecord(node.fields) && node.fields.id
    : isRecord(node.$) && node.$[blockIdKey]
  return isBlockId(id) ? id : null
}

function writeId(node: LexicalNode, id: string): void {
  if (isNamedByField(node)) {
    node.fields = { ...(isRecord(node.fields) ? node.fields : {}), id }
  } else {
    node.$ = { ...(isRecord(node.$) ? node.$ : {}), [blockIdKey]: id }
  }
}

function seedOf(node: LexicalNode): string {
  if (!isRecord(node.fields)) return `${node.type}\n${letters(node)}`
  const { blockType, text, picture } = node.fields
  const mediaId = isRecord(picture) ? picture.id : picture
  return JSON.stringify([node.type, blockType, text, mediaId])
}

function letters(node: LexicalNode): string {
  if (typeof node.text === 'string') return node.text
  if (node.type === 'linebreak') return '\n'
  return Array.isArray(node.children) ? node.children.filter(isLexicalNode).map(letters).join('') : ''
}

import {
  syncYjsStateToLexicalV2__EXPERIMENTAL as syncAllToEditor,
  syncYjsChangesToLexicalV2__EXPERIMENTAL as syncToEditor,
} from '@lexical/yjs'
import { $getNodeByKey, $getRoot, type LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import * as Y from 'yjs'
import { applyUpdates } from './apply-updates.ts'
import { isSoundNode } from './is-sound-node.ts'
import { type EditorConfig, type HeadlessText, openHeadless } from './open-headless.ts'
import { silentProvider } from './silent-provider.ts'

/** What an update amounts to: the clients whose words it adds, or why it is refused. */
export type Rehearsed =
  | { verdict: 'fine'; clients: number[] }
  /** It builds on words that are not here, or adds words of these clients that others have begun. */
  | { verdict: 'unfounded' }
  | { verdict: 'refused'; why: string }

/**
 * A copy of a room's document on which each update is tried before it counts: what no editor of this field could show is
 * found out here, and not on everybody's screen.
 */
export type Rehearsal = {
  /** Tries an update, and keeps it if it is fine. `isOurs` says whose clients the sender may write as. */
  rehearse: (update: Uint8Array, isOurs: (client: number) => boolean) => Rehearsed
  /** Takes in updates that count already. */
  follow: (updates: readonly Uint8Array[]) => void
}

/**
 * Opens a rehearsal on all that counts in a room.
 * @param collect - answers the updates that make up the room's document, with those that are just being written down
 */
export function openRehearsal(
  editorConfig: EditorConfig,
  { collect, depth }: { collect: () => Uint8Array[]; depth: number },
): Rehearsal {
  let stage = setStage(editorConfig, collect())

  function rehearse(update: Uint8Array, isOurs: (client: number) => boolean): Rehearsed {
    const read = readClients(update, stage.document)
    if (!read) return { verdict: 'refused', why: 'malformed' }
    if (read.isGapped || !read.clients.every(isOurs)) return { verdict: 'unfounded' }
    const why = perform(update)
    if (why === null) return { verdict: 'fine', clients: read.clients }
    return why === 'unfounded' ? { verdict: 'unfounded' } : { verdict: 'refused', why }
  }

  function perform(update: Uint8Array): string | null {
    const problem = play(stage, { update, depth })
    if (problem === null) return null
    // The stage is torn by now. A second opinion from a new one: changes taken one by one can fail where their sum does not.
    try {
      const second = setStage(editorConfig, [...collect(), update])
      const remaining = inspectAll(second, depth)
      if (remaining === null) {
        stage = second
        return null
      }
      stage = setStage(editorConfig, collect())
      return remaining
    } catch {
      stage = setStage(editorConfig, collect())
      return problem
    }
  }

  return {
    rehearse,
    follow: (updates) => {
      try {
        applyUpdates(stage.document, updates)
      } catch {
        stage = setStage(editorConfig, collect())
      }
    },
  }
}

type Stage = HeadlessText & { document: Y.Doc; touched: Set<string> }

function setStage(editorConfig: EditorConfig, updates: readonly Uint8Array[]): Stage {
  const document = new Y.Doc()
  applyUpdates(document, updates)
  const headless = openHeadless(editorConfig, document)
  const { binding, editor } = headless
  // Nothing is written back: the copy stays what the room says.
  headless.close()
  const touched = new Set<string>()
  editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, normalizedNodes }) => {
    for (const key of normalizedNodes) binding.mapping.deleteNode(key)
    for (const key of [...dirtyElements.keys(), ...dirtyLeaves]) touched.add(key)
  })
  binding.root.observeDeep((events, transaction) => {
    syncToEditor(binding, silentProvider, events, transaction, false)
  })
  if (binding.root.length > 0) syncAllToEditor(binding, silentProvider)
  return { ...headless, document, touched }
}

function play(stage: Stage, { update, depth }: { update: Uint8Array; depth: number }): string | null {
  const { document, editor, touched } = stage
  touched.clear()
  try {
    applyUpdates(document, [update])
    return (
      inspectDocument(document) ??
      editor.getEditorState().read(() => {
        const nodes = [...touched].map((key) => $getNodeByKey(key))
        return $inspect(
          nodes.filter((node) => node !== null),
          depth,
        )
      })
    )
  } catch (error) {
    return error instanceof Error ? error.message : 'unreadable'
  }
}

function inspectAll({ document, editor }: Stage, depth: number): string | null {
  return (
    inspectDocument(document) ??
    editor.getEditorState().read(() => {
      const all: LexicalNode[] = [...$getRoot().getChildren()]
      for (let at = 0; at < all.length; at += 1) {
        const node = all[at]
        if (node && 'getChildren' in node && typeof node.getChildren === 'function') {
          all.push(...node.getChildren())
        }
      }
      return $inspect(all, depth)
    })
  )
}

function inspectDocument(document: Y.Doc): string | null {
  if (document.store.pendingStructs !== null || document.store.pendingDs !== null) return 'unfounded'
  return document.share.size === 1 && document.share.has('root-v2') ? null : 'another root'
}

function $inspect(nodes: readonly LexicalNode[], depth: number): string | null {
  for (const node of nodes) {
    if (node.getParents().length > depth) return 'too deep'
    if (!isSoundNode(node.exportJSON())) return `an unsound ${node.getType()}`
  }
  return null
}

function readClients(update: Uint8Array, document: Y.Doc): { clients: number[]; isGapped: boolean } | null {
  try {
    const { from, to } = Y.parseUpdateMeta(update)
    const known = (client: number) => Y.getState(document.store, client)
    const added = [...to].filter(([client, clock]) => clock > known(client)).map(([client]) => client)
    return { clients: added, isGapped: added.some((client) => (from.get(client) ?? 0) > known(client)) }
  } catch {
    return null
  }
}

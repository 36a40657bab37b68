import type { BindingV2 } from '@lexical/yjs'
import {
  $getNodeByKey,
  $hasUpdateTag,
  type LexicalEditor,
  type LexicalNode,
  SKIP_DOM_SELECTION_TAG,
} from '@payloadcms/richtext-lexical/lexical'
import * as Y from 'yjs'
import { isRecord } from '../../richtext/lexical-json.ts'
import { isStale, markStale } from './stale-forms.ts'

const blocks = ['block', 'inlineBlock']

/**
 * Answers what makes the forms of blocks read their fields again: to be called with the events of a change by others
 * before it reaches the editor; the answer is to be called after.
 */
export function findChangedBlocks(binding: BindingV2, events: readonly Y.YEvent<Y.XmlElement>[]): () => void {
  const { editor } = binding
  const before = new Map<Y.XmlElement, unknown>()
  editor.getEditorState().read(() => {
    for (const event of events) {
      if (!(event instanceof Y.YXmlEvent) || !event.attributesChanged.has('__fields')) continue
      const node = event.target instanceof Y.XmlElement ? binding.mapping.get(event.target) : undefined
      if (node) before.set(event.target as Y.XmlElement, fieldsOf(node.getLatest()))
    }
  })
  return () => {
    if (before.size === 0) return
    editor.update(
      () => {
        for (const [element, fields] of before) {
          const node = binding.mapping.get(element)?.getLatest()
          if (!node || saysSame(fields, fieldsOf(node))) continue
          $freshen(node)
          const form = editor.getElementByKey(node.getKey())
          if (form) markStale(form)
        }
      },
      { skipTransforms: true },
    )
  }
}

/**
 * Keeps a block's form from writing what says the same: it fills in empty fields on each screen that shows it, and each
 * screen would send them to all others. And from writing what it said before others changed it.
 */
export function registerQuietForms(editor: LexicalEditor): () => void {
  const ends = blocks.flatMap((type) => {
    const known = editor._nodes.get(type)
    return known ? [editor.registerNodeTransform(known.klass, $keepSame)] : []
  })
  return () => {
    for (const end of ends) end()
  }

  function $keepSame(node: LexicalNode): void {
    const before = editor.getEditorState().read(() => {
      const old = $getNodeByKey(node.getKey())
      return old ? fieldsOf(old) : undefined
    })
    const fields = fieldsOf(node)
    if (before === undefined || before === fields) return
    const element = editor.getElementByKey(node.getKey())
    // Forms write with this tag, and nobody else does.
    const isLate = $hasUpdateTag(SKIP_DOM_SELECTION_TAG) && element !== null && isStale(element)
    if (isLate || saysSame(before, fields)) {
      Reflect.set(node.getWritable(), '__fields', before)
    }
  }
}

function $freshen(node: LexicalNode): void {
  const writable = node.getWritable()
  const count: unknown = Reflect.get(writable, '__cacheBuster')
  Reflect.set(writable, '__cacheBuster', typeof count === 'number' ? count + 1 : 1)
}

function fieldsOf(node: LexicalNode): unknown {
  return Reflect.get(node, '__fields')
}

function saysSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(withoutEmpty(one)) === JSON.stringify(withoutEmpty(other))
}

function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty)
  if (!isRecord(value)) return value
  const entries = Object.entries(value).filter(
    ([, field]) => field !== null && field !== undefined && field !== '',
  )
  return Object.fromEntries(
    entries
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, field]) => [key, withoutEmpty(field)]),
  )
}

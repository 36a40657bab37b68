import {
  $getNearestNodeFromDOMNode,
  type LexicalEditor,
  type LexicalNode,
  SKIP_DOM_SELECTION_TAG,
} from '@payloadcms/richtext-lexical/lexical'
import { readBlockWords, wordFieldsOf } from '../../richtext/block-words.ts'
import { isRecord } from '../../richtext/lexical-json.ts'
import { isStale } from './stale-forms.ts'

type Control = HTMLInputElement | HTMLTextAreaElement

/**
 * Writes what somebody types in the form of a block into the text at once, a composed word when it is whole. Payload's
 * form asks the server first: until that has answered the words are nowhere but on this screen, and without a network
 * they never come to the text.
 */
export function registerTypedWords(editor: LexicalEditor): () => void {
  let isComposing = false
  const follow = (event: Event) => {
    isComposing = event.type === 'compositionstart' || (event instanceof InputEvent && event.isComposing)
    const { target } = event
    if (isComposing || !isControl(target)) return
    editor.update(() => $getNearestNodeFromDOMNode(target)?.markDirty(), { tag: SKIP_DOM_SELECTION_TAG })
  }
  const events = ['input', 'compositionstart', 'compositionend']
  const end = editor.registerRootListener((root, previous) => {
    for (const event of events) {
      previous?.removeEventListener(event, follow)
      root?.addEventListener(event, follow)
    }
  })
  const block = editor._nodes.get('block')
  // Also where Payload's form answers late, with what was typed a moment ago.
  const endTransform = block && editor.registerNodeTransform(block.klass, $takeTyped)
  return () => {
    endTransform?.()
    end()
  }

  function $takeTyped(node: LexicalNode): void {
    const control = document.activeElement
    if (isComposing || !editor.isEditable() || !isControl(control)) return
    const element = editor.getElementByKey(node.getKey())
    if (!element?.contains(control) || isStale(element)) return
    const fields: unknown = Reflect.get(node, '__fields')
    const form = readBlockWords(fields)
    if (!form || !isRecord(fields) || !wordFieldsOf(form.type).includes(control.name)) return
    if ((form.words.get(control.name) ?? '') === control.value) return
    Reflect.set(node.getWritable(), '__fields', { ...fields, [control.name]: control.value })
  }
}

function isControl(target: unknown): target is Control {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
}

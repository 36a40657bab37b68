import {
  $applyNodeReplacement,
  DecoratorNode,
  type EditorConfig,
  ElementNode,
  type SerializedElementNode,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import type { JSX } from 'react'
import { GuestBox } from './guest-box.tsx'

type Fields = Record<string, unknown>

/**
 * The nodes of Payload's editor, by their types and properties, without its forms: what is shared of them is the same,
 * and an expert sees them without changing them. Yjs makes them without arguments.
 */
export class GuestLinkNode extends ElementNode {
  __fields: Fields = {}
  __id = ''

  static override getType(): string {
    return 'link'
  }

  static override clone(node: GuestLinkNode): GuestLinkNode {
    const copy = new GuestLinkNode(node.__key)
    copy.__fields = node.__fields
    copy.__id = node.__id
    return copy
  }

  static override importJSON(): GuestLinkNode {
    return $applyNodeReplacement(new GuestLinkNode())
  }

  override exportJSON(): SerializedElementNode {
    return { ...super.exportJSON(), type: 'link', version: 3 }
  }

  /** A link of the text under work leads nowhere: a tap means the words. */
  override createDOM(): HTMLElement {
    const element = document.createElement('span')
    element.className = 'guest-link'
    return element
  }

  override updateDOM(): false {
    return false
  }

  override canBeEmpty(): false {
    return false
  }

  override canInsertTextBefore(): false {
    return false
  }

  override canInsertTextAfter(): false {
    return false
  }

  override isInline(): true {
    return true
  }
}

abstract class GuestBoxNode extends DecoratorNode<JSX.Element> {
  __fields: Fields = {}
  __cacheBuster = 0

  override updateDOM(): false {
    return false
  }

  override exportJSON(): SerializedLexicalNode {
    return { type: this.getType(), version: 1 }
  }

  override decorate(): JSX.Element {
    return <GuestBox fields={this.getLatest().__fields} />
  }
}

/** A figure or a pull quote between paragraphs. */
export class GuestBlockNode extends GuestBoxNode {
  __format: string = ''

  static override getType(): string {
    return 'block'
  }

  static override clone(node: GuestBlockNode): GuestBlockNode {
    return takeFields(new GuestBlockNode(node.__key), node)
  }

  static override importJSON(): GuestBlockNode {
    return $applyNodeReplacement(new GuestBlockNode())
  }

  override createDOM(_config: EditorConfig): HTMLElement {
    return document.createElement('div')
  }

  override isInline(): false {
    return false
  }
}

/** A footnote where its sign is printed. */
export class GuestInlineBlockNode extends GuestBoxNode {
  static override getType(): string {
    return 'inlineBlock'
  }

  static override clone(node: GuestInlineBlockNode): GuestInlineBlockNode {
    return takeFields(new GuestInlineBlockNode(node.__key), node)
  }

  static override importJSON(): GuestInlineBlockNode {
    return $applyNodeReplacement(new GuestInlineBlockNode())
  }

  override createDOM(_config: EditorConfig): HTMLElement {
    return document.createElement('span')
  }

  override isInline(): true {
    return true
  }
}

function takeFields<Node extends GuestBoxNode>(copy: Node, node: Node): Node {
  copy.__fields = node.__fields
  copy.__cacheBuster = node.__cacheBuster
  return copy
}

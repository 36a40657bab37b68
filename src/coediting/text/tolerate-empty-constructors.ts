import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'

/**
 * Answers a view of `editor` for the binding of Yjs, which makes nodes without arguments: Payload's blocks, links and
 * uploads refuse that, and the classes that the view shows do not. The editor itself keeps the real ones.
 */
export function tolerateEmptyConstructors(editor: LexicalEditor): LexicalEditor {
  const nodes = new Map(
    [...editor._nodes].map(([type, node]) => [
      type,
      { ...node, klass: new Proxy(node.klass, { construct: constructLeniently }) },
    ]),
  )
  return new Proxy(editor, {
    get: (target, property) => {
      if (property === '_nodes') return nodes
      const value: unknown = Reflect.get(target, property, target)
      return typeof value === 'function' && property !== 'constructor' ? value.bind(target) : value
    },
    set: (target, property, value) => Reflect.set(target, property, value),
  })
}

function constructLeniently(klass: new (...args: unknown[]) => object, args: unknown[]): object {
  try {
    return Reflect.construct(klass, args)
  } catch (error) {
    if (args.length === 0 && error instanceof TypeError) return Reflect.construct(klass, [{}])
    throw error
  }
}

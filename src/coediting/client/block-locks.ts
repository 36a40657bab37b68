import { $getNearestNodeFromDOMNode, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { isRecord } from '../../richtext/lexical-json.ts'
import type { PatientProvider } from './patient-provider.ts'

type Awareness = NonNullable<PatientProvider['awareness']>

/**
 * Keeps two people from editing the fields of one block at once: they are one value in the shared document, and the
 * later would win whole. A block belongs to whoever is in its form, or in its drawer; for the others it is out of reach
 * and says by whom.
 */
export function registerBlockLocks(editor: LexicalEditor, awareness: Awareness): () => void {
  let own: string | null = null
  const show = (block: string | null) => {
    if (block === own) return
    own = block
    awareness.setLocalStateField('block', block)
  }
  const follow = ({ target }: FocusEvent) => {
    if (target instanceof Element) show(findBlockAround(editor, target))
  }
  const paint = () => {
    const locks = readLocks(awareness)
    for (const [element, block] of listBlocks(editor)) {
      const name = locks.get(block)
      element.inert = name !== undefined
      if (name === undefined) delete element.dataset.coeditingBlock
      else element.dataset.coeditingBlock = name
    }
  }
  const leave = () => show(null)
  document.addEventListener('focusin', follow)
  // Whoever goes to another window leaves the block to others; on coming back its field has the focus again.
  addEventListener('blur', leave)
  awareness.on('change', paint)
  const end = editor.registerUpdateListener(({ dirtyLeaves }) => {
    if (dirtyLeaves.size > 0) paint()
  })
  paint()
  return () => {
    document.removeEventListener('focusin', follow)
    removeEventListener('blur', leave)
    awareness.off('change', paint)
    end()
  }
}

function readLocks(awareness: Awareness): Map<string, string> {
  const others = [...awareness.getStates()].filter(([client]) => client !== awareness.clientID)
  return new Map(
    others.flatMap(([, { block, name }]) =>
      typeof block === 'string' && typeof name === 'string' ? [[block, name]] : [],
    ),
  )
}

/** A block is edited where it stands, or in a drawer whose name ends with its id. */
function findBlockAround(editor: LexicalEditor, target: Element): string | null {
  const drawer = target.closest('dialog')?.id ?? ''
  for (const [element, block] of listBlocks(editor)) {
    if (element.contains(target) || drawer.endsWith(`-${block}`)) return block
  }
  return null
}

function listBlocks(editor: LexicalEditor): [HTMLElement, string][] {
  const elements = editor.getRootElement()?.querySelectorAll<HTMLElement>('[data-lexical-decorator]') ?? []
  return editor.read(() =>
    [...elements].flatMap((element): [HTMLElement, string][] => {
      const fields: unknown = Reflect.get(Object($getNearestNodeFromDOMNode(element)), '__fields')
      return isRecord(fields) && typeof fields.id === 'string' ? [[element, fields.id]] : []
    }),
  )
}

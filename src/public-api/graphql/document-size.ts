import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql'

/**
 * Answers how many selections a document comes to when its fragments are written out; infinitely many when fragments
 * spread each other. Rules that write them out themselves never come to an end on such a document.
 */
export function countSelections(document: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const counted = new Map<string, number>()

  function count(set: SelectionSetNode | undefined): number {
    return (set?.selections ?? []).reduce((sum, selection) => {
      if (selection.kind !== Kind.FRAGMENT_SPREAD) return sum + 1 + count(selection.selectionSet)
      return sum + countFragment(selection.name.value)
    }, 0)
  }

  function countFragment(name: string): number {
    const known = counted.get(name)
    if (known !== undefined) return known
    // Met again before it is counted, it spreads itself.
    counted.set(name, Number.POSITIVE_INFINITY)
    const total = count(fragments.get(name)?.selectionSet)
    counted.set(name, total)
    return total
  }

  for (const name of fragments.keys()) countFragment(name)
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  const sets = operations.map((definition) =>
    'selectionSet' in definition ? definition.selectionSet : undefined,
  )
  return sets.reduce((sum, set) => sum + count(set), Math.max(0, ...counted.values()))
}

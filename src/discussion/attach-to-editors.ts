import type { Field } from 'payload'
import type { CoeditedFields } from '../coediting/rooms/coedited-fields.ts'

/** A part of the editor: a name of its own, and the path of its client feature in the import map. */
export type EditorPart = { key: string; feature: string }

/** Answers fields of which the named ones have a part of the discussion in their editors. */
export function attachToEditors(
  fields: Field[],
  { names, part }: { names: readonly string[]; part: EditorPart },
): Field[] {
  return fields.map((field): Field => {
    if (field.type === 'row' || field.type === 'collapsible') {
      return { ...field, fields: attachToEditors(field.fields, { names, part }) }
    }
    if (field.type !== 'richText' || !names.includes(field.name) || typeof field.editor !== 'function') {
      return field
    }
    const { editor } = field
    const attached: typeof editor = async (surroundings) => {
      const adapter = await editor(surroundings)
      const features = featuresOf(adapter)
      features?.set(part.key, {
        key: part.key,
        order: features.size,
        dependencies: [],
        dependenciesPriority: [],
        dependenciesSoft: [],
        ClientFeature: part.feature,
      })
      return adapter
    }
    return { ...field, editor: attached }
  })
}

/** Answers the names of a collection's fields that are co-edited. */
export function namesOf(fields: CoeditedFields, slug: string): readonly string[] {
  return Object.entries(fields).find(([collection]) => collection === slug)?.[1] ?? []
}

/** Payload types editors by what all of them have; Lexical's keeps its features in a map of this name. */
function featuresOf(adapter: object): Map<string, object> | null {
  const config: unknown = Reflect.get(adapter, 'editorConfig')
  const features: unknown = config === undefined ? null : Reflect.get(Object(config), 'resolvedFeatureMap')
  return features instanceof Map ? features : null
}

import type { RichTextField } from 'payload'

const feature = '/coediting/admin/coediting-feature.tsx#CoeditingFeatureClient'
const shell = '/coediting/admin/coedited-field.tsx#CoeditedField'

/**
 * Answers a field whose editor has co-editing in it: Payload ignores a component of the field's own for rich text, so
 * it is the editor that brings a frame around itself, and a feature that binds it to its room. A field with an editor
 * other than Lexical's stays as it is.
 */
export function attachEditor<Field extends RichTextField>(field: Field): Field {
  const { editor, name, localized } = field
  if (typeof editor !== 'function') return field
  const coedited = { name, isLocalized: Boolean(localized) }
  const attached: typeof editor = async (surroundings) => {
    const adapter = await editor(surroundings)
    const features = featuresOf(adapter)
    if (!features) return adapter
    features.set('coediting', {
      key: 'coediting',
      order: features.size,
      dependencies: [],
      dependenciesPriority: [],
      dependenciesSoft: [],
      ClientFeature: feature,
    })
    const { FieldComponent, generateImportMap } = adapter
    const serverProps = typeof FieldComponent === 'object' && FieldComponent ? FieldComponent.serverProps : {}
    return {
      ...adapter,
      FieldComponent: { path: shell, serverProps: { ...serverProps, coedited } },
      generateImportMap(surroundings) {
        generateImportMap?.(surroundings)
        surroundings.addToImportMap(shell)
      },
    }
  }
  return { ...field, editor: attached }
}

/** Payload types editors by what all of them have; Lexical's keeps its features in a map of this name. */
function featuresOf(adapter: object): Map<string, object> | null {
  const config: unknown = Reflect.get(adapter, 'editorConfig')
  const features: unknown = config === undefined ? null : Reflect.get(Object(config), 'resolvedFeatureMap')
  return features instanceof Map ? features : null
}

import { RscEntryLexicalField } from '@payloadcms/richtext-lexical/rsc'
import type { ComponentProps } from 'react'
import { FieldShell } from './field-shell.tsx'

type CoeditedFieldProps = ComponentProps<typeof RscEntryLexicalField> & {
  /** What `attachEditor` knows of the field. */
  coedited: { name: string; isLocalized: boolean }
}

/** Payload's own rich-text field, its text in a room instead of the form. */
export function CoeditedField({ coedited, ...props }: CoeditedFieldProps) {
  return (
    <FieldShell path={props.path ?? coedited.name} isLocalized={coedited.isLocalized}>
      <RscEntryLexicalField {...props} />
    </FieldShell>
  )
}

import { createState } from '@payloadcms/richtext-lexical/lexical'
import { runInKey } from './lexical-json.ts'

/**
 * Makes a text node part of its paragraph's run-in lead; serialised as `"$": {"runIn": true}`. Plain text is null to
 * the shared document, which then drops the attribute: a `false` would arrive at others as a state of its own.
 */
export const runInState = createState(runInKey, {
  parse: (value) => value === true,
  unparse: (isRunIn) => (isRunIn ? true : null),
})

import { createState } from '@payloadcms/richtext-lexical/lexical'
import { runInKey } from './lexical-json.ts'

/** Makes a text node part of its paragraph's run-in lead; serialised as `"$": {"runIn": true}`. */
export const runInState = createState(runInKey, { parse: (value) => value === true })

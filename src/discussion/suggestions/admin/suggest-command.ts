import { createCommand } from '@payloadcms/richtext-lexical/lexical'

/** Begins a suggestion on what is selected in an editor. */
export const suggestCommand = createCommand<void>('suggest')

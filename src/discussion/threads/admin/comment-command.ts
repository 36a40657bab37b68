import { createCommand, type LexicalCommand } from '@payloadcms/richtext-lexical/lexical'

/** Asks the margin of an editor to take a comment on what is selected. */
export const commentCommand: LexicalCommand<void> = createCommand('comment')

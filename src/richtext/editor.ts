import { lexicalEditor } from '@payloadcms/richtext-lexical'
export const bodyEditor = () => lexicalEditor({})
export const leadEditor = () => lexicalEditor({})

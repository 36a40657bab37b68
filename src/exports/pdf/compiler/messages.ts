/** The templates, by the names of their files. */
export type TemplateName = 'article' | 'page' | 'card' | 'poster' | 'review-sheet'

/** What the compiler's thread is asked: a template, what it prints (JSON), and the pictures by their file names. */
export type CompileOrder = {
  id: number
  template: TemplateName
  format: 'pdf' | 'svg'
  data: string
  pictures: { file: string; bytes: Uint8Array }[]
}

/** What it answers. */
export type CompileAnswer = { id: number; bytes: Uint8Array } | { id: number; error: string }

/** How far an import has come: `done` grows from 0 to 1 within each stage, and the stages come in this order. */
export type ImportProgress = { stage: 'reading' | 'parsing' | 'matching'; done: number }

/** Is told how far an import has come, often enough for a bar and seldom enough not to slow it. */
export type OnProgress = (progress: ImportProgress) => void

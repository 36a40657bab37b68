import { fileURLToPath } from 'node:url'

/** The absolute path of the checkout, with a separator at its end. */
export const root = fileURLToPath(new URL('../', import.meta.url))

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What sets the templates, as package.json pins it. */
export const setWith = {
  '@myriaddreamin/typst-ts-web-compiler': '0.7.0',
  '@expo-google-fonts/noto-serif-sc': '0.4.3',
  '@expo-google-fonts/noto-sans-sc': '0.4.3',
}

let version: string | undefined

/** Answers a hash of the templates and of what sets them: kept files of another are made anew. */
export function readTemplateVersion(): string {
  version ??= hashTemplates()
  return version
}

function hashTemplates(): string {
  const folder = join(/* turbopackIgnore: true */ process.cwd(), 'src/exports/pdf/templates')
  const hash = createHash('sha256').update(JSON.stringify(setWith))
  for (const file of readdirSync(folder).toSorted())
    hash.update(file).update(readFileSync(join(folder, file)))
  return hash.digest('hex')
}

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What sets the templates, as package.json pins it. */
export const setWith = {
  '@myriaddreamin/typst-ts-web-compiler': '0.7.0',
  '@myriaddreamin/typst-ts-renderer': '0.7.0',
  '@expo-google-fonts/noto-serif-sc': '0.4.3',
  '@expo-google-fonts/noto-sans-sc': '0.4.3',
}

/** The folders of templates, below `src/exports`. */
type TemplateFolder = 'pdf' | 'pictures'

const versions = new Map<TemplateFolder, string>()

/** Answers a hash of the templates and of what sets them: kept files of another are made anew. */
export function readTemplateVersion(of: TemplateFolder): string {
  const version = versions.get(of) ?? hashTemplates(of)
  versions.set(of, version)
  return version
}

function hashTemplates(of: TemplateFolder): string {
  const folder = join(/* turbopackIgnore: true */ process.cwd(), `src/exports/${of}/templates`)
  const hash = createHash('sha256').update(JSON.stringify(setWith))
  for (const file of readdirSync(folder).toSorted())
    hash.update(file).update(readFileSync(join(folder, file)))
  return hash.digest('hex')
}

import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One source file of the project. */
export type SourceFile = {
  /** From the project's root, with forward slashes. */
  path: string
  lines: number
  /** What it imports of the project, as paths from the root; `payload.config.ts` for its alias. */
  imports: string[]
  exportsDefault: boolean
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const alias = '@payload-config'
const importPattern = /(?:\bfrom|\bimport)\s*\(?\s*'([^'\n]+)'/g

/** Reads all source files that people write: not the generated ones and not the migrations. */
export function readSourceFiles(): SourceFile[] {
  const paths = globSync(['src/**/*.{ts,tsx}', 'runtime/**/*.{ts,mjs}', '*.ts'], { cwd: root })
  return paths
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/^src\/(generated|migrations)\/|\.d\.ts$/.test(path))
    .sort()
    .map(readSourceFile)
}

function readSourceFile(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8')
  return {
    path,
    lines: text.split('\n').length - 1,
    imports: [...text.matchAll(importPattern)].flatMap(([, specifier = '']) =>
      resolveImport(path, specifier),
    ),
    exportsDefault: /^export (default\b|\{[^}]*\bas default\b)/m.test(text),
  }
}

function resolveImport(from: string, specifier: string): string[] {
  if (specifier === alias) return ['payload.config.ts']
  if (!specifier.startsWith('.')) return []
  return [normalize(join(dirname(from), specifier)).replaceAll('\\', '/')]
}

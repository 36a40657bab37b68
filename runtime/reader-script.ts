import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BuildOptions, build, context } from 'esbuild'
import { root } from './root.ts'

const folder = join(root, 'public', 'assets', 'built')

const options = {
  absWorkingDir: root,
  entryPoints: ['src/reader/script/main.ts'],
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['chrome100', 'firefox100', 'safari15.4'],
  charset: 'utf8',
  legalComments: 'none',
  write: false,
} satisfies BuildOptions

/** Answers the one script of reader pages, as readers get it. */
export async function bundleReaderScript(): Promise<Uint8Array> {
  const { outputFiles } = await build(options)
  return requireOne(outputFiles)
}

/** Puts the script of reader pages where it is served from, under a name that holds a hash of its bytes. */
export async function buildReaderScript(): Promise<void> {
  replaceScript(await bundleReaderScript())
}

/** Does so again at each change of its sources, as long as the process lives. */
export async function watchReaderScript(): Promise<void> {
  const watching = await context({
    ...options,
    plugins: [
      {
        name: 'replace',
        setup(bundling) {
          bundling.onEnd(({ errors, outputFiles }) => {
            if (errors.length === 0) replaceScript(requireOne(outputFiles ?? []))
          })
        },
      },
    ],
  })
  await watching.rebuild()
  await watching.watch()
}

function replaceScript(bytes: Uint8Array): void {
  const name = `reader-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.js`
  mkdirSync(folder, { recursive: true })
  if (!existsSync(join(folder, name))) writeFileSync(join(folder, name), bytes)
  for (const other of readdirSync(folder)) {
    if (other !== name) rmSync(join(folder, other))
  }
}

function requireOne(files: { contents: Uint8Array }[]): Uint8Array {
  const [file] = files
  if (!file) throw new Error('The bundler answered no file')
  return file.contents
}

import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parentPort } from 'node:worker_threads'
import { initSync, type TypstCompiler, TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler'
import type { CompileAnswer, CompileOrder } from './messages.ts'
import { writeSvg } from './write-svg.ts'

const { resolve } = createRequire(import.meta.url)
const folders = ['../templates/', '../../pictures/templates/', '../../review-sheet/templates/']

/** The faces that the templates name: Song for text and headlines, Hei for run-in leads and furniture. */
const faces = [
  'noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  'noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf',
  'noto-serif-sc/900Black/NotoSerifSC_900Black.ttf',
  'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  'noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
]

/** What the compiler makes of a document: a picture is drawn from its outlines in a second step. */
const artifacts = { pdf: 'pdf', svg: 'vector' }

const compiler = await openCompiler()

parentPort?.on('message', (order: CompileOrder) => void answerOrder(order))

async function openCompiler(): Promise<TypstCompiler> {
  initSync({ module: readFileSync(resolve('@myriaddreamin/typst-ts-web-compiler/wasm')) })
  const builder = new TypstCompilerBuilder()
  builder.set_dummy_access_model()
  for (const face of faces) await builder.add_raw_font(readFileSync(resolve(`@expo-google-fonts/${face}`)))
  const opened = await builder.build()
  for (const folder of folders.map((path) => new URL(path, import.meta.url))) {
    for (const file of readdirSync(folder)) {
      opened.add_source(`/${file}`, readFileSync(new URL(file, folder), 'utf8'))
    }
  }
  return opened
}

async function answerOrder(order: CompileOrder): Promise<void> {
  const answer = await setOrder(order)
  parentPort?.postMessage(answer, 'bytes' in answer ? [answer.bytes.buffer as ArrayBuffer] : [])
}

async function setOrder(order: CompileOrder): Promise<CompileAnswer> {
  const { id, format } = order
  try {
    const artifact = compileOrder(order)
    return { id, bytes: format === 'svg' ? await writeSvg(artifact) : artifact }
  } catch (error) {
    return { id, error: String(error) }
  }
}

function compileOrder({ template, format, data, pictures }: CompileOrder): Uint8Array {
  const files = pictures.map(({ file, bytes }) => ({ path: `/${file}`, bytes }))
  try {
    for (const { path, bytes } of files) compiler.map_shadow(path, bytes)
    const inputs = [['data', data]]
    // The package types the answer as anything; with these diagnostics it is one of two shapes.
    const { result, diagnostics } = compiler.compile(`/${template}.typ`, inputs, artifacts[format], 3) as {
      result?: Uint8Array
      diagnostics?: unknown
    }
    if (!result) throw new Error(JSON.stringify(diagnostics))
    return result
  } finally {
    for (const { path } of files) compiler.unmap_shadow(path)
  }
}

import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parentPort } from 'node:worker_threads'
import { initSync, type TypstCompiler, TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler'
import type { CompileAnswer, CompileOrder } from './messages.ts'

const { resolve } = createRequire(import.meta.url)
const templates = new URL('../templates/', import.meta.url)

/** The faces that the templates name: Song for text and headlines, Hei for run-in leads and furniture. */
const faces = [
  'noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  'noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf',
  'noto-serif-sc/900Black/NotoSerifSC_900Black.ttf',
  'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  'noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
]

const compiler = await openCompiler()

parentPort?.on('message', (order: CompileOrder) => {
  const answer = answerOrder(order)
  parentPort?.postMessage(answer, 'bytes' in answer ? [answer.bytes.buffer as ArrayBuffer] : [])
})

async function openCompiler(): Promise<TypstCompiler> {
  initSync({ module: readFileSync(resolve('@myriaddreamin/typst-ts-web-compiler/wasm')) })
  const builder = new TypstCompilerBuilder()
  builder.set_dummy_access_model()
  for (const face of faces) await builder.add_raw_font(readFileSync(resolve(`@expo-google-fonts/${face}`)))
  const opened = await builder.build()
  for (const file of readdirSync(templates)) {
    opened.add_source(`/${file}`, readFileSync(new URL(file, templates), 'utf8'))
  }
  return opened
}

function answerOrder({ id, template, data, pictures }: CompileOrder): CompileAnswer {
  const files = pictures.map(({ file, bytes }) => ({ path: `/${file}`, bytes }))
  try {
    for (const { path, bytes } of files) compiler.map_shadow(path, bytes)
    // The package types the answer as anything; with these diagnostics it is one of two shapes.
    const { result, diagnostics } = compiler.compile(`/${template}.typ`, [['data', data]], 'pdf', 3) as {
      result?: Uint8Array
      diagnostics?: unknown
    }
    return result ? { id, bytes: result } : { id, error: JSON.stringify(diagnostics) }
  } catch (error) {
    return { id, error: String(error) }
  } finally {
    for (const { path } of files) compiler.unmap_shadow(path)
  }
}

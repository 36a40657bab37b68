import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initSync, type TypstRenderer, TypstRendererBuilder } from '@myriaddreamin/typst-ts-renderer'

const { resolve } = createRequire(import.meta.url)

/** The page and the outlines that it uses; without the styles and scripts that are for a browser. */
const parts = 1 | 2

let opening: Promise<TypstRenderer> | undefined

/** Draws what the compiler made as `vector` as SVG: outlines alone, no text that would ask for a face. */
export async function writeSvg(artifact: Uint8Array): Promise<Uint8Array> {
  opening ??= openRenderer()
  const renderer = await opening
  const session = renderer.create_session()
  try {
    renderer.manipulate_data(session, 'reset', artifact)
    // Text to select lies over the outlines, in elements that are no SVG.
    const svg = renderer.svg_data(session, parts).replace(/<foreignObject[\s\S]*?<\/foreignObject>/g, '')
    return new TextEncoder().encode(svg)
  } finally {
    session.free()
  }
}

function openRenderer(): Promise<TypstRenderer> {
  initSync({ module: readFileSync(resolve('@myriaddreamin/typst-ts-renderer/wasm')) })
  return new TypstRendererBuilder().build()
}

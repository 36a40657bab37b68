import { expect, type Page, test } from '@playwright/test'
import { readSetBlocks, type SetBlock, type SetGlyph } from '../support/set-lines.ts'

/** Marks that no line begins with, and that no line ends with. */
const stops = new Set('、。\uFF0C\uFF1A\uFF1B\uFF1F\uFF01\uFF09」』】》〉”’')
const openings = new Set('\uFF08「『【《〈“‘')

/** What issue 343 does not have: dashes, ellipses, marks in a row, Latin letters and figures. */
const samples = [
  '他说——这是一次尝试——大家都在等待……可是谁也没有先开口……会场里一片安静——直到主持人把话筒递了过去。',
  '问\uFF08“甲”、“乙”\uFF09与「丙」『丁』\uFF0C《戊》《己》\uFF1A“庚\uFF1F”“辛\uFF01”\uFF1B壬、癸。',
  '用GDP衡量2025年的CPI与PPI。',
]
/** In characters: from a column of a newspaper to the widest of the site. */
const widths = [11, 12, 13, 15, 17, 18, 19, 20, 22, 25, 29, 33, 38]
const paragraphs = '.piece-text .text > p:not(.author-note)'

let page: Page
let settings: Map<number, SetBlock[]>

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto('/roundtable/343')
  await page
    .locator('.piece-text .text')
    .first()
    .evaluate((text, added) => {
      const append = (words: string) => {
        text.append(Object.assign(document.createElement('p'), { textContent: words, className: 'sample' }))
      }
      added.forEach(append)
    }, samples)
  settings = new Map()
  for (const width of widths) {
    await page.locator('.piece-text').evaluateAll((columns, ems) => {
      for (const column of columns) if (column instanceof HTMLElement) column.style.inlineSize = `${ems}em`
    }, width)
    settings.set(width, await readSetBlocks(page, paragraphs))
  }
})

test.afterAll(() => page.close())

function blocksAt(width: number): SetBlock[] {
  return settings.get(width) ?? []
}

/** Answers what `find` finds in any line of any paragraph at any width, with the width before it. */
function findInLines(
  find: (line: SetGlyph[], place: { block: SetBlock; index: number }) => string[],
): string[] {
  return [...settings].flatMap(([width, blocks]) =>
    blocks.flatMap((block) =>
      block.lines.flatMap((line, index) =>
        find(line, { block, index }).map((found) => `${width} em: ${found}`),
      ),
    ),
  )
}

function read(line: readonly SetGlyph[]): string {
  return line.map(({ text }) => text).join('')
}

test('T1: a paragraph begins two characters in, one in a column of fewer than 18', () => {
  for (const [width, blocks] of settings) {
    const indents = blocks.map(({ lines, left, em }) => ((lines[0]?.[0]?.left ?? 0) - left) / em)
    const expected = width < 18 ? 1 : 2
    // A quotation mark at the beginning is set without its blank half.
    expect(indents.filter((indent) => Math.abs(indent - expected) > 0.05)).toEqual([])
  }
})

test('T1: no space stands between paragraphs, and a column holds a whole number of characters', () => {
  for (const blocks of settings.values()) {
    const tops = blocks.slice(1).map(({ top }, index) => top - (blocks[index]?.bottom ?? 0))
    // The next piece begins elsewhere.
    expect(tops.filter((gap) => gap !== 0 && Math.abs(gap) < 40)).toEqual([])
    const counts = blocks.map(({ left, right, em }) => (right - left) / em)
    expect(counts.filter((count) => Math.abs(count - Math.round(count)) > 0.02)).toEqual([])
  }
})

test('T1: every line but a paragraph’s last ends flush', () => {
  const ragged = findInLines((line, { block, index }) => {
    const gap = block.right - (line.at(-1)?.right ?? 0)
    return index < block.lines.length - 1 && Math.abs(gap) > 1 ? [`${read(line)} +${gap}`] : []
  })
  expect(ragged).toEqual([])
})

test('T1: no stop or closing mark begins a line, no opening mark ends one', () => {
  const wrong = findInLines((line) => {
    const begins = stops.has(line[0]?.text ?? '')
    const ends = openings.has(line.at(-1)?.text ?? '')
    return begins || ends ? [read(line)] : []
  })
  expect(wrong).toEqual([])
})

test('T1: —— and …… stay on one line', () => {
  const broken = findInLines((line, { block, index }) => {
    const end = line.at(-1)?.text
    const isParted = (end === '—' || end === '…') && block.lines[index + 1]?.[0]?.text === end
    return isParted ? [read(line)] : []
  })
  expect(broken).toEqual([])
  const [sample] = blocksAt(11).filter(({ lines }) => read(lines.flat()) === samples[0])
  expect(sample?.lines.flatMap((line) => read(line).match(/——|……/gu) ?? [])).toHaveLength(5)
})

test('T1: no last line is one character', () => {
  const single = findInLines((line, { block, index }) => {
    const letters = line.filter(({ text }) => !stops.has(text))
    return index > 0 && index === block.lines.length - 1 && letters.length < 2 ? [read(line)] : []
  })
  expect(single).toEqual([])
})

test('T1: adjacent marks take a character and a half, and an opening mark at a line’s beginning half of one', () => {
  const [block] = blocksAt(38).filter(({ lines }) =>
    read(lines.flat()).startsWith(samples[1]?.slice(0, 2) ?? '-'),
  )
  if (!block) throw new Error('The sample of marks is not on the page')
  const line = block.lines[0] ?? []
  const ems = (text: string) => {
    const at = read(line).indexOf(text)
    return ((line[at + text.length - 1]?.right ?? 0) - (line[at]?.left ?? 0)) / block.em
  }
  for (const pair of ['\uFF08“', '”、', '”\uFF09', '」『', '』\uFF0C', '》《', '\uFF1A“', '\uFF1B壬']) {
    const full = pair.endsWith('壬') ? 2 : 1.5
    expect(ems(pair), pair).toBeGreaterThan(full - 0.1)
    expect(ems(pair), pair).toBeLessThan(full + 0.2)
  }
  // In narrow columns justification parts the characters widely.
  const wide = widths.filter((width) => width > 18)
  const atBeginning = wide.flatMap((width) =>
    blocksAt(width).flatMap(({ lines, em, left }) =>
      lines
        .slice(1)
        .filter((candidate) => openings.has(candidate[0]?.text ?? ''))
        .map((candidate) => ((candidate[1]?.left ?? 0) - left) / em),
    ),
  )
  expect(atBeginning.length).toBeGreaterThan(20)
  expect(atBeginning.filter((end) => end < 0.45 || end > 0.7)).toEqual([])
})

test('T1: a mark that would not fit at a line’s end is set half as wide', () => {
  const halves = findInLines((line, { block, index }) => {
    const last = line.at(-1)
    if (!last || index === block.lines.length - 1 || !stops.has(last.text)) return []
    return (last.right - last.left) / block.em < 0.6 ? [read(line)] : []
  })
  expect(halves.length).toBeGreaterThan(0)
})

test('T1: Han and Latin letters or figures stand an eighth of a character apart', () => {
  const [block] = blocksAt(38).filter(({ lines }) => read(lines.flat()) === samples[2])
  const line = block?.lines[0] ?? []
  const text = read(line)
  for (const pair of ['用G', '量2', '的C', '与P']) {
    const at = text.indexOf(pair)
    const advance = ((line[at + 1]?.left ?? 0) - (line[at]?.left ?? 0)) / (block?.em ?? 1)
    expect(advance, pair).toBeCloseTo(1.125, 1)
    expect(advance, pair).toBeGreaterThan(1.05)
  }
})

test('T1: a run-in lead is in another face, and a character stands free after it', async () => {
  const lead = page.locator('.run-in').first()
  const gap = await lead.evaluate((element) => {
    const after = document.createRange()
    const text = element.nextSibling
    if (!text) throw new Error('Nothing follows the run-in lead')
    after.setStart(text, 0)
    after.setEnd(text, 1)
    const own = document.createRange()
    own.selectNodeContents(element)
    const ems = Number.parseFloat(getComputedStyle(element).fontSize)
    const end = Array.from(own.getClientRects()).at(-1)?.right ?? 0
    return (after.getBoundingClientRect().left - end) / ems
  })
  // Justification may widen it.
  expect(gap).toBeGreaterThan(0.95)
  expect(gap).toBeLessThan(1.3)
  const faces = await Promise.all(
    ['.run-in', `${paragraphs}:has(.run-in)`].map((selector) => listFaces(selector)),
  )
  expect(faces[1]?.length).toBeGreaterThan(faces[0]?.length ?? 0)
})

test('T1: questions hang beside their sign, and the lines of a signature by one character', async () => {
  await page.setViewportSize({ width: 360, height: 800 })
  const questions = await readSetBlocks(page, '.question')
  const hanging = questions.filter(({ lines }) => lines.length > 1)
  expect(hanging.length).toBeGreaterThan(0)
  for (const { lines, left, em } of hanging) {
    const starts = lines.map((line) => line[0]?.left ?? 0)
    expect(Math.max(...starts) - Math.min(...starts)).toBeLessThan(1)
    expect((starts[0] ?? 0) - left).toBeGreaterThan(em)
  }
  const signatures = (await readSetBlocks(page, '.byline')).filter(({ lines }) => lines.length > 1)
  expect(signatures.length).toBeGreaterThan(0)
  for (const { lines, left, em } of signatures) {
    const [first = 0, ...others] = lines.map((line) => ((line[0]?.left ?? 0) - left) / em)
    expect(first).toBeCloseTo(0, 1)
    for (const other of others) expect(other).toBeCloseTo(1, 1)
  }
})

/** Answers the names of the faces that the glyphs of an element were taken from, each once. */
async function listFaces(selector: string): Promise<string[]> {
  const client = await page.context().newCDPSession(page)
  await client.send('DOM.enable')
  await client.send('CSS.enable')
  const { root } = await client.send('DOM.getDocument')
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector })
  const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId })
  await client.detach()
  return [...new Set(fonts.map(({ familyName }) => familyName))]
}

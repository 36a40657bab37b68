import { describe, expect, test } from 'vitest'
import { readSourceFiles, type SourceFile } from './support/source-files.ts'

/**
 * The order of the house, lowest first: a part may import what stands before its own line.
 * Parts on one line do not import each other.
 */
const order = [
  ['src/generated', 'src/migrations'],
  ['src/kernel'],
  ['src/delivery'],
  ['server.ts'],
  ['src/edition'],
  ['src/design', 'src/richtext'],
  ['src/page'],
  ['src/people'],
  ['src/media'],
  ['src/topics'],
  ['src/experts'],
  ['src/series'],
  ['src/issues'],
  ['src/questions'],
  ['src/answers'],
  ['src/press'],
  ['src/desk'],
  ['src/saving'],
  ['src/search'],
  ['src/review'],
  ['src/coediting'],
  ['src/discussion'],
  ['src/importer'],
  ['src/exports'],
  ['src/feeds', 'src/public-api'],
  ['src/reader'],
  ['press-contracts.ts'],
  ['capabilities.ts'],
  ['payload.config.ts'],
  ['src/app', 'src/instrumentation-node.ts', 'runtime'],
  ['src/instrumentation.ts'],
]

/** Parts outside the order of the rest: they import the kernel, and the server what stands in front of Next. */
const narrow: Record<string, string[]> = {
  'src/delivery': ['src/kernel'],
  'server.ts': ['src/kernel', 'src/delivery'],
}

const nouns = ['people', 'media', 'topics', 'experts', 'series', 'issues', 'questions', 'answers']
const openToOthers = /^(collection|access|rules|hooks|operations|queries)\.tsx?$|^admin\//
const configurations = /^(payload|vitest|playwright|knip)\.config\.ts$|^next-env\.d\.ts$/

const files = readSourceFiles().filter(
  ({ path }) => path === 'payload.config.ts' || !configurations.test(path),
)

describe('imports run one way', () => {
  test('every source file belongs to a part that has its place in the order', () => {
    expect(files.filter(({ path }) => partOf(path) === null).map(({ path }) => path)).toEqual([])
  })

  test('no part imports one that stands beside it or after it', () => {
    expect(findImports(({ from, to }) => from !== to && rankOf(to) >= rankOf(from))).toEqual([])
  })

  test('delivery imports the kernel alone, and the server delivery and the kernel', () => {
    const refused = findImports(({ from, to }) => from !== to && narrow[from]?.includes(to) === false)
    expect(refused).toEqual([])
  })

  test('nobody but the composition of the process stands on delivery', () => {
    expect(
      findImports(({ from, to }) => to === 'src/delivery' && from !== to && from !== 'server.ts'),
    ).toEqual([])
  })

  test('of a noun, others import its collection, access, rules, hooks, operations, queries and admin only', () => {
    const refused = findImports(({ from, to, target }) => {
      const [, noun = '', ...rest] = target.split('/')
      return from !== to && nouns.includes(noun) && !openToOthers.test(rest.join('/'))
    })
    expect(refused).toEqual([])
  })
})

describe('files', () => {
  test('half have fewer than 60 lines, nine of ten fewer than 180, none more than 300', () => {
    const lengths = files.map(({ lines }) => lines).sort((a, b) => a - b)
    const quantile = (share: number): number => lengths[Math.floor(lengths.length * share)] ?? 0
    expect(quantile(0.5)).toBeLessThan(60)
    expect(quantile(0.9)).toBeLessThan(180)
    expect(files.filter(({ lines }) => lines > 300).map(({ path }) => path)).toEqual([])
  })

  test('names are in kebab case; Next alone brackets those of its routes', () => {
    const name = /^[a-z0-9]+(-[a-z0-9]+)*(\.config)?(\.(ts|tsx|mjs))?$/
    const route = /^[([]{0,2}(\.{3})?[a-zA-Z0-9]+[)\]]{0,2}$/
    const refused = files.filter(({ path }) => {
      const segments = path.split('/')
      return segments.some((part) => !name.test(part) && !(path.startsWith('src/app/') && route.test(part)))
    })
    expect(refused.map(({ path }) => path)).toEqual([])
  })

  test('there is no drawer for the rest and no barrel', () => {
    const drawer = /(^|\/)(utils?|helpers?|misc|common|lib|shared)(\/|\.|-)/
    const barrel = /^src\/(?!migrations\/).*(^|\/)index\.tsx?$/
    const refused = files.filter(({ path }) => drawer.test(path) || barrel.test(path))
    expect(refused.map(({ path }) => path)).toEqual([])
  })

  test('exports have names, except where Next or Payload ask for the default', () => {
    const asked = /^src\/app\/|^payload\.config\.ts$/
    const refused = files.filter(({ path, exportsDefault }) => exportsDefault && !asked.test(path))
    expect(refused.map(({ path }) => path)).toEqual([])
  })
})

type Import = { from: string; to: string; target: string }

function findImports(isRefused: (found: Import) => boolean): string[] {
  return files.flatMap((file) =>
    file.imports
      .filter((target) => isRefused({ from: partOf(file.path) ?? '', to: partOf(target) ?? '', target }))
      .map((target) => `${file.path} imports ${target}`),
  )
}

function partOf(path: SourceFile['path']): string | null {
  const parts = order.flat()
  return parts.find((part) => path === part || path.startsWith(`${part}/`)) ?? null
}

function rankOf(part: string): number {
  return order.findIndex((line) => line.includes(part))
}

import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { search } from '../src/search/search.ts'
import { suggest } from '../src/search/suggest.ts'
import { makeArchive, rareWord, type SearchArchive } from './bench-search-archive.ts'
import { startPostgres } from './postgres/supervisor.ts'
import { say, sayWhile } from './say.ts'
import { runToEnd, StartError } from './start-error.ts'

const sizes = { small: 100, large: 10_000 }
const rounds = 51
const largestRatio = 2

/** What people type, by kind: from what stands everywhere to what stands nowhere. */
const queries: { kind: string; query: string; page?: number; year?: number }[] = [
  { kind: 'in every text', query: '中国' },
  { kind: 'in every text, page 20', query: '中国', page: 20 },
  { kind: 'common phrase', query: '上合组织' },
  { kind: 'common words apart', query: '安全 经济 文化' },
  { kind: 'common, of one year', query: '发展', year: 2026 },
  { kind: 'sentence', query: '安全合作是上合组织的优先方向' },
  { kind: 'quoted phrase', query: '“上海精神”' },
  { kind: 'words run together', query: '数字经济人文交流' },
  { kind: 'name', query: '王伟伟' },
  { kind: 'rare', query: rareWord },
  { kind: 'nowhere', query: '龘靐齉爩' },
  { kind: 'pinyin', query: 'wangweiwei' },
]

await runToEnd(async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'roundtable-bench-search-'))
  // The account of the embedded Postgres passes through it.
  chmodSync(dataDir, 0o711)
  const postgres = await startPostgres(dataDir, {
    fsync: 'off',
    shared_buffers: '512MB',
    max_wal_size: '4GB',
  })
  try {
    const small = await sayWhile(`Indexing ${sizes.small} issues`, () => makeArchive(postgres, sizes.small))
    const large = await sayWhile(`Indexing ${sizes.large} issues`, () => makeArchive(postgres, sizes.large))
    say(`${availableParallelism()} cores; medians of ${rounds} runs, the two archives asked in turn`)
    const ratios = []
    for (const { kind, ...asked } of queries) {
      ratios.push(
        await compare(`${kind}: ${asked.query}`, { small, large }, (archive) => ask(archive, asked)),
      )
    }
    ratios.push(await compare('suggestions: 合作', { small, large }, (archive) => suggestIn(archive, '合作')))
    const worst = Math.max(...ratios)
    say(`worst ratio ${worst.toFixed(2)}; the bar is ${largestRatio}`)
    await Promise.all([small.close(), large.close()])
    if (worst > largestRatio)
      throw new StartError(`Searching 10,000 issues must take at most ${largestRatio} × 100.`)
  } finally {
    await postgres.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
})

async function ask(
  archive: SearchArchive,
  asked: { query: string; page?: number; year?: number },
): Promise<number> {
  const { query, page = 1, year = null } = asked
  const request = { locale: 'zh' as const, query, page, year, series: null, expert: null, topic: null }
  const answer = await search(archive.database, request)
  if (answer.state !== 'found') throw new StartError(`${query} was answered with ${answer.state}.`)
  return answer.total
}

async function suggestIn(archive: SearchArchive, typed: string): Promise<number> {
  return (await suggest(archive.database, { locale: 'zh', typed })).length
}

/** Prints the medians of one kind of query in both archives, and answers their ratio. */
async function compare(
  label: string,
  { small, large }: { small: SearchArchive; large: SearchArchive },
  act: (archive: SearchArchive) => Promise<number>,
): Promise<number> {
  const times = { small: [] as number[], large: [] as number[] }
  const found = { small: await act(small), large: await act(large) }
  for (let round = 0; round < rounds; round += 1) {
    times.small.push(await time(() => act(small)))
    times.large.push(await time(() => act(large)))
  }
  const [few, many] = [median(times.small), median(times.large)]
  const ratio = many / few
  say(
    `${ratio.toFixed(2)} × | ${few.toFixed(1)} ms → ${many.toFixed(1)} ms | found ${found.small} → ${found.large} | ${label}`,
  )
  return ratio
}

async function time(act: () => Promise<number>): Promise<number> {
  const begun = performance.now()
  await act()
  return performance.now() - begun
}

function median(times: number[]): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0
}

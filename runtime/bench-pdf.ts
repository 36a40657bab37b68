import { availableParallelism } from 'node:os'
import { fetchBytes, measureCold, type ReaderSite, startReaderSite } from './bench/reader-site.ts'
import { median } from './bench/statistics.ts'
import { say } from './say.ts'
import { runToEnd, StartError } from './start-error.ts'

const paths = ['/roundtable/343/page.pdf', '/roundtable/343.pdf', '/roundtable/343/xu-tao.pdf']
const runs = 21
const slowestWarm = 200

await runToEnd(async () => {
  const site = await startReaderSite()
  try {
    say(`${availableParallelism()} cores; medians of ${runs} runs, in milliseconds`)
    const warmest: number[] = []
    for (const path of paths) warmest.push(await measure(site, path))
    const pageMeanwhile = await measureMeanwhile(site)
    say(`/roundtable/343 while a PDF is made: ${pageMeanwhile.toFixed(1)} ms at most`)
    const worst = Math.max(...warmest)
    if (worst > slowestWarm) {
      throw new StartError(`A PDF that is kept must come within ${slowestWarm} ms, not ${worst.toFixed(1)}.`)
    }
  } finally {
    await site.stop()
  }
})

/** Answers how long a PDF takes that is kept in the database alone, as after another issue was published. */
async function measure(site: ReaderSite, path: string): Promise<number> {
  const first = await fetchBytes(site.url + path, 'identity')
  const again = await repeat(async () => {
    await forgetFiles(site)
    return measureCold(site, path)
  }, 3)
  const kept = await repeat(() => measureCold(site, path), runs)
  const held = await repeat(async () => (await fetchBytes(site.url + path, 'identity')).milliseconds, runs)
  say(
    `${path}: ${Math.round(first.body.length / 1024)} kB; first ${first.milliseconds.toFixed(0)}, made again ${again.toFixed(0)}, ` +
      `kept ${kept.toFixed(1)}, held ${held.toFixed(1)} (bar: ${slowestWarm})`,
  )
  return kept
}

/** Answers how long the slowest page takes that is asked for while a PDF is made. */
async function measureMeanwhile(site: ReaderSite): Promise<number> {
  // The first of all renders loads what the later ones need.
  await fetchBytes(`${site.url}/roundtable/343`, 'gzip')
  await forgetFiles(site)
  const [path = ''] = paths
  let isMaking = true
  const making = measureCold(site, path).finally(() => {
    isMaking = false
  })
  let slowest = 0
  while (isMaking) {
    const { milliseconds } = await fetchBytes(`${site.url}/roundtable/343`, 'gzip')
    slowest = Math.max(slowest, milliseconds)
  }
  await making
  return slowest
}

async function forgetFiles({ client }: ReaderSite): Promise<void> {
  await client.query('delete from exports.files')
}

async function repeat(act: () => Promise<number>, times: number): Promise<number> {
  const taken: number[] = []
  for (let run = 0; run < times; run += 1) taken.push(await act())
  return median(taken)
}

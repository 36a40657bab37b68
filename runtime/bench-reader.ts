import { availableParallelism } from 'node:os'
import { fillArchive } from './bench/archive.ts'
import { nameLoadGenerator, putUnderLoad } from './bench/load.ts'
import { startNginx } from './bench/nginx.ts'
import { fetchBytes, measureCold, type ReaderSite, startReaderSite } from './bench/reader-site.ts'
import { median } from './bench/statistics.ts'
import { say, sayWhile } from './say.ts'
import { runToEnd, StartError } from './start-error.ts'

const path = '/roundtable/343'
const archiveSize = 10_000
const runs = 5
const seconds = 4

const failures: string[] = []

await runToEnd(async () => {
  const site = await startReaderSite()
  try {
    say(
      `${availableParallelism()} cores; load by ${nameLoadGenerator()}; medians of ${runs} alternating runs`,
    )
    await compareWithNginx(site)
    await measureColdAndWarm(site)
    await compareArchives(site)
  } finally {
    await site.stop()
  }
  if (failures.length > 0) throw new StartError(`Missed: ${failures.join('; ')}.`)
})

async function compareWithNginx(site: ReaderSite): Promise<void> {
  const url = site.url + path
  const [identity, gzip] = [await fetchBytes(url, 'identity'), await fetchBytes(url, 'gzip')]
  const nginx = await startNginx({ path, identity: identity.body, gzip: gzip.body, headers: gzip.headers })
  try {
    const [ours, theirs] = await alternate(
      () => putUnderLoad(url, seconds),
      () => putUnderLoad(nginx.url, seconds),
    )
    judge('requests/s, of nginx', { parts: ratesOf(ours), wholes: ratesOf(theirs), atLeast: 0.7 })
    judge('p99 in ms, of nginx', { parts: p99sOf(ours), wholes: p99sOf(theirs), atMost: 2 })
  } finally {
    await nginx.stop()
  }
}

async function measureColdAndWarm(site: ReaderSite): Promise<void> {
  const [cold, warm] = await alternate(
    () => measureCold(site, path),
    async () => (await fetchBytes(site.url + path, 'gzip')).milliseconds,
  )
  const more = median(cold) - median(warm)
  say(
    `cold ${median(cold).toFixed(1)} ms, warm ${median(warm).toFixed(1)} ms: ${more.toFixed(1)} ms more (bar: 150)`,
  )
  if (more > 150) failures.push('a cold page takes more than 150 ms longer than a warm one')
}

async function compareArchives(small: ReaderSite): Promise<void> {
  const large = await startReaderSite()
  try {
    await sayWhile(`Filing ${archiveSize} issues`, () => fillArchive(large.client, archiveSize))
    const [fewRates, manyRates] = await alternate(
      () => putUnderLoad(small.url + path, seconds),
      () => putUnderLoad(large.url + path, seconds),
    )
    const name = `with ${archiveSize} issues`
    judge(`requests/s ${name}`, { parts: ratesOf(manyRates), wholes: ratesOf(fewRates), atLeast: 0.8 })
    const [few, many] = await alternate(
      () => measureColdOften(small),
      () => measureColdOften(large),
    )
    judge(`cold page in ms ${name}`, { parts: many, wholes: few, atMost: 1.2 })
  } finally {
    await large.stop()
  }
}

/** One cold page is at the mercy of whatever else the machine does: a run is the median of nine. */
async function measureColdOften(site: ReaderSite): Promise<number> {
  const times: number[] = []
  for (let time = 0; time < 9; time += 1) times.push(await measureCold(site, path))
  return median(times)
}

/** Does two things in turn, once to warm up and then as often as there are runs. */
async function alternate<One>(one: () => Promise<One>, other: () => Promise<One>): Promise<[One[], One[]]> {
  const results: [One[], One[]] = [[], []]
  await one()
  await other()
  for (let run = 0; run < runs; run += 1) {
    results[0].push(await one())
    results[1].push(await other())
  }
  return results
}

/** Compares run by run, each with the one beside it, since the machine may be busier from one minute to the next. */
function judge(
  name: string,
  { parts, wholes, ...bars }: { parts: number[]; wholes: number[]; atLeast?: number; atMost?: number },
): void {
  const { atLeast, atMost } = bars
  const ratio = median(parts.map((part, run) => part / (wholes[run] ?? Number.NaN)))
  const bar = atLeast === undefined ? `at most ${atMost}` : `at least ${atLeast}`
  const sides = `${median(parts).toFixed(2)} to ${median(wholes).toFixed(2)}`
  say(`${name}: ${sides}, ratio ${ratio.toFixed(2)} (bar: ${bar})`)
  if (ratio < (atLeast ?? 0) || ratio > (atMost ?? Number.POSITIVE_INFINITY)) failures.push(name)
}

function ratesOf(results: { requestsPerSecond: number }[]): number[] {
  return results.map(({ requestsPerSecond }) => requestsPerSecond)
}

function p99sOf(results: { p99: number }[]): number[] {
  return results.map(({ p99 }) => p99)
}

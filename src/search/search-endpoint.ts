import type { Endpoint, PayloadRequest } from 'payload'
import { RoundtableError } from '../kernel/errors.ts'
import { isLocale, type Locale } from '../kernel/locales.ts'
import { presentFound } from './present-found.ts'
import { longestQuery } from './read-query.ts'
import { type SearchAnswer, type SearchFound, search } from './search.ts'
import { type BadParameter, lastPage, readSearchRequest } from './search-request.ts'

/**
 * `GET /api/search`: searches what is published, for anybody (P1). Its parameters are those of the search page, with the
 * language as `locale`.
 */
export const searchEndpoint: Endpoint = { path: '/search', method: 'get', handler: answerSearch }

async function answerSearch(req: PayloadRequest): Promise<Response> {
  const parameters = new URL(req.url ?? '', 'http://localhost').searchParams
  const { request, bad } = readSearchRequest(readLocale(parameters.get('locale')), parameters)
  const [first] = bad
  if (first) throw refuseParameter(first)
  const answer = await search(req.payload.db.drizzle, request)
  if (answer.state !== 'found') throw refuseQuery(answer.state)
  return Response.json(presentFound(answer, request), { headers: { 'Cache-Control': 'no-store' } })
}

function readLocale(given: string | null): Locale {
  if (given === null) return 'zh'
  if (isLocale(given)) return given
  throw new RoundtableError({
    code: 'invalid-query',
    zh: 'locale 是 zh 或 en\uFF0C一次一种。',
    en: 'locale is zh or en, one at a time.',
    details: { parameter: 'locale' },
  })
}

function refuseParameter({ parameter, value }: BadParameter): RoundtableError {
  const shape =
    parameter === 'year'
      ? { zh: '四位数的年份', en: 'a year of four digits' }
      : parameter === 'page'
        ? { zh: `1 到 ${lastPage} 的整数`, en: `a whole number from 1 to ${lastPage}` }
        : { zh: '地址里的小写字母、数字与连字符', en: 'a slug: lower-case letters, digits and hyphens' }
  return new RoundtableError({
    code: 'invalid-query',
    zh: `${parameter} 应是${shape.zh}。`,
    en: `${parameter} is ${shape.en}.`,
    details: { parameter, value },
  })
}

function refuseQuery(state: Exclude<SearchAnswer, SearchFound>['state']): RoundtableError {
  const sentences = {
    empty: {
      zh: 'q 是要查的字词\uFF0C或用 series、year、expert、topic 列出文章。',
      en: 'q is what to search for; or list by series, year, expert or topic.',
    },
    'too-long': { zh: `q 最多 ${longestQuery} 个字符。`, en: `q has ${longestQuery} characters at most.` },
    'only-punctuation': {
      zh: 'q 里只有标点\uFF0C请给出字词。',
      en: 'q has nothing but punctuation: give words.',
    },
    busy: {
      zh: '这次查找用时太久\uFF0C请换更少或更长的字词再试。',
      en: 'This search took too long: try fewer or longer words.',
    },
  }
  const code = state === 'busy' ? 'search-too-slow' : 'invalid-query'
  return new RoundtableError({ code, ...sentences[state], details: { parameter: 'q' } })
}

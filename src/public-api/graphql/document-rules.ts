import { type DocumentNode, GraphQLError, parse } from 'graphql'
import { bounds } from '../bounds.ts'
import { refuseQuery } from '../refuse-query.ts'
import { countSelections } from './document-size.ts'

/**
 * Refuses the body of a GraphQL request that would cost too much to look at. What is not a GraphQL request at all
 * passes: the handler has its own answer to that.
 * @throws RoundtableError `invalid-query`
 */
export function checkDocumentSize(body: string): void {
  const { bodyBytes, selections } = bounds.graphQL
  if (Buffer.byteLength(body) > bodyBytes) {
    throw refuseQuery({
      parameter: 'query',
      zh: `GraphQL 请求最多 ${bodyBytes} 字节。请分几次查询。`,
      en: `A GraphQL request has ${bodyBytes} bytes at most. Ask in several calls.`,
    })
  }
  const query = readQuery(body)
  const document = query === null ? null : parseWithin(query)
  if (document && countSelections(document) > selections) {
    throw refuseQuery({
      parameter: 'query',
      zh: `GraphQL 查询连同片段最多 ${selections} 个字段。请分几次查询。`,
      en: `A GraphQL query has ${selections} fields at most, with its fragments written out. Ask in several calls.`,
    })
  }
}

/** Parses a query, or answers null for one with another mistake, which the handler answers. */
function parseWithin(query: string): DocumentNode | null {
  const { tokens } = bounds.graphQL
  try {
    return parse(query, { maxTokens: tokens, noLocation: true })
  } catch (error) {
    if (!(error instanceof GraphQLError && error.message.includes(`${tokens} tokens`))) return null
    throw refuseQuery({
      parameter: 'query',
      zh: `GraphQL 查询最多 ${tokens} 个词。请分几次查询。`,
      en: `A GraphQL query has ${tokens} tokens at most. Ask in several calls.`,
    })
  }
}

/** Answers a message without the names of fields that the caller did not ask for. */
export function stripSuggestion(message: string): string {
  return message.replace(/ Did you mean [^?]*\?/g, '')
}

function readQuery(body: string): string | null {
  try {
    const parsed: unknown = JSON.parse(body)
    const isRequest = typeof parsed === 'object' && parsed !== null && 'query' in parsed
    return isRequest && typeof parsed.query === 'string' ? parsed.query : null
  } catch {
    return null
  }
}

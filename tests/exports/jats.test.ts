import { XmlDocument } from 'libxml2-wasm'
import { describe, expect, test } from 'vitest'
import { writeJats } from '../../src/exports/jats/write-jats.ts'
import {
  buildCurrentIssue,
  buildEnglishIssue,
  printEverything,
  subjectOf,
  subjectsOf,
} from '../support/export-subjects.ts'
import { findJatsProblems } from '../support/jats-rules.ts'

const issues = {
  'issue 343': buildCurrentIssue(),
  'an issue with everything': buildCurrentIssue(printEverything),
  'an English issue': buildEnglishIssue(),
}

describe.each(Object.entries(issues))('%s', (_, current) => {
  test('and each of its pieces keep the rules of the JATS tag library', () => {
    expect(subjectsOf(current).flatMap((subject) => findJatsProblems(writeJats(subject)))).toEqual([])
  })
})

test('the rules find what is wrong', () => {
  const xml = writeJats(subjectOf(issues['issue 343'], 'xu-tao'))
  expect(findJatsProblems(xml.replace('<named-content', '<b').replace('</named-content', '</b'))).not.toEqual(
    [],
  )
  expect(findJatsProblems(xml.replace(/<title-group>.*?<\/title-group>/u, ''))).not.toEqual([])
})

test('an issue holds its pieces in the running order, each with its authors and titles as printed', () => {
  using document = XmlDocument.fromString(writeJats(subjectOf(issues['issue 343'])))
  const texts = (path: string): string[] => document.find(path).map((node) => node.content)
  expect(texts('//sub-article/front-stub/title-group/article-title')).toEqual([
    '安全合作内涵持续丰富',
    '经济合作空间积极拓展',
    '人文交流之路越走越宽',
    '[署名文章]',
  ])
  expect(texts('//sub-article//surname')).toEqual(['许', '刘', '韩'])
  expect(texts('//sub-article[4]//anonymous')).toHaveLength(1)
  expect(texts('//article-meta/pub-date-not-available')).toHaveLength(1)
})

test('characters that XML has no place for are dropped', () => {
  const current = buildCurrentIssue((parts) => {
    parts.frontMatter.title = 'a\u0001b'
  })
  using document = XmlDocument.fromString(writeJats(subjectOf(current)))
  expect(document.get('//article-meta//article-title')?.content).toBe('ab')
})

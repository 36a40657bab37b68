import { expect, test } from 'vitest'
import { listGraveOpen } from '../../../src/review/checks/check-issue.ts'
import type { Finding, Severity } from '../../../src/review/checks/finding.ts'
import { groupFindings } from '../../../src/review/checks/group-findings.ts'
import { findIn } from '../../support/check-text.ts'

function findWording(body: readonly string[], severity: Severity = 'grave'): Finding[] {
  const wordings = [{ wording: '某提法', useInstead: null, severity, note: null, from: null, to: null }]
  return findIn('wording', { wordings, body })
}

const names = (findings: readonly Finding[]) => findings.map(({ fingerprint }) => fingerprint)

test('a waiver survives edits around the passage and in other paragraphs', () => {
  const before = names(findWording(['按某提法办。', '第二段。']))
  expect(names(findWording(['现在仍按某提法办理。', '第二段改了。', '新的一段。']))).toEqual(before)
})

test('the same fault made once more is a new finding, in the same paragraph and in another', () => {
  const [first] = names(findWording(['按某提法办。', '无。']))
  const twice = names(findWording(['按某提法办\uFF0C再按某提法办。', '某提法。']))
  expect(twice).toHaveLength(3)
  expect(new Set(twice).size).toBe(3)
  expect(twice.filter((name) => name === first)).toHaveLength(1)
})

test('a finding that becomes graver is a new one', () => {
  expect(names(findWording(['某提法'], 'note'))).not.toEqual(names(findWording(['某提法'], 'grave')))
})

test('only grave findings stop a step, and each waived one no more', () => {
  const findings = findWording(['某提法', '某提法'])
  const [first, second] = names(findings)
  expect(listGraveOpen(findings, new Set())).toHaveLength(2)
  expect(names(listGraveOpen(findings, new Set([first ?? ''])))).toEqual([second])
  expect(listGraveOpen(findWording(['某提法'], 'warning'), new Set())).toEqual([])
})

test('alike ones stand together, wherever they are', () => {
  const groups = groupFindings(findWording(['某提法', '某提法\uFF0C某提法'])).flatMap((one) => one.groups)
  expect(groups.map(({ all }) => all.length)).toEqual([3])
})

import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../runtime/root.ts'
import { firstLine, listFailures } from '../../runtime/test-failures.ts'

describe('the failures of npm test', () => {
  it('have one line each in a vitest report: place, name, first line of the message', () => {
    const failed = {
      fullName: 'a save keeps all',
      status: 'failed',
      failureMessages: ['AssertionError: expected 1 to be 2\n    at tests/a.test.ts:9:3'],
      location: { line: 7, column: 3 },
    }
    const passed = { fullName: 'another', status: 'passed', failureMessages: [] }
    const file = { name: join(root, 'tests', 'a.test.ts'), status: 'failed' }
    expect(listFailures({ testResults: [{ ...file, assertionResults: [passed, failed] }] })).toEqual([
      'tests/a.test.ts:7 › a save keeps all: AssertionError: expected 1 to be 2',
    ])
  })

  it('name a file of vitest that could not be loaded', () => {
    const file = { name: join(root, 'tests', 'b.test.ts'), status: 'failed', assertionResults: [] }
    expect(listFailures({ testResults: [{ ...file, message: 'Cannot find module' }] })).toEqual([
      'tests/b.test.ts: Cannot find module',
    ])
  })

  it('have one line each in a Playwright report, with the groups they stand in and whether they are flaky', () => {
    const makeSpec = (title: string, status: string) => ({
      title,
      file: 'desk/a.e2e.ts',
      line: 12,
      tests: [{ status, results: [{ errors: [{ message: '\u001b[31mError: lost\u001b[39m\n\nmore' }] }] }],
    })
    const group = { title: 'two people', specs: [makeSpec('keep all', 'flaky')] }
    const specs = [makeSpec('opens', 'unexpected'), makeSpec('closes', 'expected')]
    const report = {
      config: { rootDir: join(root, 'tests') },
      suites: [{ title: 'desk/a.e2e.ts', specs, suites: [group] }],
      errors: [{ message: 'Error: no tests found' }],
    }
    expect(listFailures(report)).toEqual([
      'Error: no tests found',
      'tests/desk/a.e2e.ts:12 › opens: Error: lost',
      'tests/desk/a.e2e.ts:12 › two people › keep all (flaky): Error: lost',
    ])
  })

  it('are told by their beginning when they are very long', () => {
    expect(firstLine(`expected ${'x'.repeat(5_000)}`)).toMatch(/^expected x{1991}\u2026$/)
  })

  it('say so when there is no message', () => {
    expect(firstLine('\n')).toBe('no message')
  })
})

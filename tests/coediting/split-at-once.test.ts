import { $getRoot, $isElementNode, type ElementNode } from '@payloadcms/richtext-lexical/lexical'
import { expect, test } from 'vitest'
import { makeDocument } from '../../src/coediting/text/convert-text.ts'
import { bodyConfig, edit } from '../support/headless-editor.ts'
import { paragraph, state } from '../support/lexical-nodes.ts'
import { openNetwork } from './support/writers.ts'

test('two who split one paragraph at once leave what follows both splits twice, and lose no word', () => {
  const server = makeDocument(bodyConfig, state(paragraph(['安全合作是优先方向。'])))
  const { join, deliverAll } = openNetwork(server, () => 0)
  const [a, b] = [join(), join()]
  a.split(0, 2)
  b.split(0, 4)
  deliverAll()
  expect(a.lines()).toEqual(b.lines())
  expect(a.lines().toSorted()).toEqual(['安全', '合作是优先方向。', '是优先方向。'].toSorted())
  expect([a.lost, b.lost]).toEqual([[], []])
})

const acts: [name: string, act: () => void, left: string[]][] = [
  [
    'join',
    () => {
      lineAt(0).append(...lineAt(1).getChildren())
      lineAt(1).remove()
    },
    ['安全合作。互利共赢。互利共赢。'],
  ],
  ['move', () => lineAt(0).insertBefore(lineAt(1)), ['互利共赢互利共赢。', '安全合作安全合作。']],
]

test.each(acts)(
  'two who %s the same paragraph at once leave its words twice, and lose none',
  (_name, act, left) => {
    const server = makeDocument(bodyConfig, state(paragraph(['安全合作。']), paragraph(['互利共赢。'])))
    const { join, deliverAll } = openNetwork(server, () => 0)
    const [a, b] = [join(), join()]
    for (const { editor } of [a, b]) edit(editor, act)
    deliverAll()
    expect(a.lines()).toEqual(b.lines())
    expect(a.lines()).toEqual(left)
  },
)

function lineAt(line: number): ElementNode {
  const element = $getRoot().getChildAtIndex(line)
  if (!$isElementNode(element)) throw new Error('there is no such line')
  return element
}

import { createUndoManager } from '@lexical/yjs'
import { expect, test } from 'vitest'
import { restoreInEditor } from '../../../src/coediting/history/restore-in-editor.ts'
import { makeDocument, readText } from '../../../src/coediting/text/convert-text.ts'
import { openHeadless } from '../../../src/coediting/text/open-headless.ts'
import { bodyConfig } from '../../support/headless-editor.ts'
import { element, list, paragraph, state } from '../../support/lexical-nodes.ts'
import { linesOf } from '../support/lines-of.ts'

const past = state(
  paragraph(['安全合作是优先方向。'], 'a'),
  list([['一'], ['二']]),
  paragraph(['结语。'], 'c'),
)
const present = state(
  paragraph(['安全合作始终是优先方向。'], 'a'),
  element('heading', ['新的小标题'], { tag: 'h2' }),
  paragraph(['结语。'], 'c'),
)

test('a moment restored in an editor is one edit, and one undo takes it back', () => {
  const document = makeDocument(bodyConfig, present)
  const { editor, binding } = openHeadless(bodyConfig, document)
  const undo = createUndoManager(binding, binding.root)
  let edits = 0
  document.on('update', () => {
    edits += 1
  })
  restoreInEditor({ editor, binding }, past)
  expect(linesOf(readText(bodyConfig, document))).toEqual(linesOf(past))
  expect(edits).toBe(1)
  undo.undo()
  expect(linesOf(readText(bodyConfig, document))).toEqual(linesOf(present))
})

test('restoring what the text says already changes nothing', () => {
  const document = makeDocument(bodyConfig, past)
  const { editor, binding } = openHeadless(bodyConfig, document)
  let edits = 0
  document.on('update', () => {
    edits += 1
  })
  restoreInEditor({ editor, binding }, readText(bodyConfig, document))
  expect(edits).toBe(0)
})

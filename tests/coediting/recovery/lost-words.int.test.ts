import { expect, onTestFinished, test } from 'vitest'
import * as Y from 'yjs'
import { watchRoom } from '../../../src/coediting/recovery/watch-room.ts'
import { nameRoom } from '../../../src/coediting/rooms/room.ts'
import { readForms } from '../../../src/coediting/text/block-forms.ts'
import { readText } from '../../../src/coediting/text/convert-text.ts'
import { replaceText } from '../../../src/coediting/text/replace-text.ts'
import type { LexicalNode } from '../../../src/richtext/lexical-json.ts'
import { makeAnswer, makeIssue, makeSeries } from '../../support/factories.ts'
import { makePerson } from '../../support/factories-people.ts'
import { bodyConfig } from '../../support/headless-editor.ts'
import { block, state } from '../../support/lexical-nodes.ts'
import { openCoeditingWorld } from '../support/coediting-world.ts'
import { joinRoom } from '../support/join-room.ts'
import { openRoomSite } from '../support/room-site.ts'

const quote = (text: string): LexicalNode =>
  block({ id: 'quote1', blockType: 'pullQuote', kind: 'summary', text })

/** Makes the last block of a text another one, as if somebody had typed it. */
function write(doc: Y.Doc, { last, isNew = false }: { last: LexicalNode; isNew?: boolean }): void {
  const { children } = readText(bodyConfig, doc).root
  const text = state(...(isNew ? children : children.slice(0, -1)), last)
  const update = replaceText(bodyConfig, { base: doc, text, author: new Y.Doc().clientID })
  if (update) Y.applyUpdate(doc, update, 'typed')
}

const said = (doc: Y.Doc) => readForms(doc).get('quote1')?.words.get('text')

test('D1: words written offline into a form in which another wrote meanwhile stand in the text or are offered, over a real server', async () => {
  const world = await openCoeditingWorld()
  const site = await openRoomSite(world)
  const series = await makeSeries(world.payload)
  const issue = await makeIssue(world.payload, { series: series.id })
  const { id } = await makeAnswer(world.payload, { issue: issue.id })
  const room = nameRoom({ collection: 'answers', id, field: 'body', locale: 'zh' })
  const [mine, theirs] = [await makePerson(world.payload), await makePerson(world.payload)]
  const join = async (made: typeof mine, doc = new Y.Doc()) => {
    const peer = joinRoom(await site.doorOf(made), { room, editorConfig: bodyConfig, doc })
    const { offers, close } = watchRoom({
      provider: peer.provider,
      room,
      person: { person: made.person.id, name: null },
      store: null,
    })
    onTestFinished(() => {
      close()
      peer.leave()
    })
    await peer.synced
    return { ...peer, offers }
  }

  const one = await join(mine)
  write(one.doc, { last: quote('合作共赢'), isNew: true })
  await one.acknowledged()
  const other = await join(theirs)
  expect(said(other.doc)).toBe('合作共赢')
  one.leave()
  write(one.doc, { last: quote('合作共赢在边境地区离线书写') })
  write(other.doc, { last: quote('合作共赢与各方同时起草') })
  await other.acknowledged()

  const back = await join(mine, one.doc)
  await back.acknowledged()
  await other.until(() => said(other.doc) === said(back.doc))
  const stands = said(back.doc) ?? ''
  const [offer] = back.offers.read()
  expect(offer?.form).toEqual({ block: 'quote1', type: 'pullQuote', field: 'text' })
  for (const words of ['在边境地区离线书写', '与各方同时起草'])
    expect(`${stands} ${offer?.words}`).toContain(words)
  expect(stands).not.toContain(offer?.words)

  write(other.doc, { last: quote(`${stands}${offer?.words}`) })
  await back.until(() => back.offers.read().length === 0)
})

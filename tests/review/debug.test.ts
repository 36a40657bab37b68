import fc from 'fast-check'
import { test } from 'vitest'
import { ModelDesk } from './support/model-desk.ts'
import { findUnsigned } from './support/prove-signed.ts'
import { someHistory } from './support/random-acts.ts'
test('debug', () => {
  const r = fc.check(fc.property(someHistory, ({ process, attempts }) => {
    const desk = new ModelDesk(process)
    for (const a of attempts) a(desk)
    const t = Date.now()
    for (const e of desk.entries.filter(({ act }) => act.act === 'published')) {
      const why = findUnsigned(desk.entries, e)
      if (why) throw new Error(why + ' ' + e.seq + '\n' + desk.entries.slice(0, e.seq).map(({ seq, by, act }) => {
        const a: any = act
        return `${seq} ${by.name} ${a.act} ${a.step ?? ''} ${a.to ?? ''} ${a.unit ?? ''} ${(a.hash ?? '').slice(0, 4)} from ${(a.from ?? '').slice(0,4)} [${Object.entries(a.pieces ?? {}).map(([k, v]: any) => k + ':' + v.slice(0, 4)).join(' ')}] ${a.override ? 'OV' : ''} ${a.paper ? 'paper' : ''} ${a.entry ?? ''} ${a.forWhom?.role ?? ''} ${a.process?.steps.map((s: any) => s.key) ?? ''}`
      }).join('\n'))
    }
    if (Date.now() - t > 300) console.log('slow', Date.now() - t, desk.entries.length)
  }), { numRuns: 3000, interruptAfterTimeLimit: 60000, markInterruptAsFailure: false })
  console.log(r.failed, r.numRuns, r.numShrinks, r.errorInstance && (r.errorInstance as Error).message)
}, 120000)

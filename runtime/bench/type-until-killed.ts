import { joinAsPeer } from './bench-peer.ts'

// Types as fast as it is acknowledged, and says each time how far: `<client> <clock>`. It is killed while it does.
const [url = '', cookie = '', origin = '', room = ''] = process.argv.slice(2)
const peer = joinAsPeer({ url, cookie, origin }, room)
await peer.synced
for (let count = 0; ; count += 1) {
  for (const character of `第${count}句。`) peer.type(character)
  const clock = await peer.acknowledged()
  process.stdout.write(`${peer.document.clientID} ${clock}\n`)
}

import * as Y from 'yjs'
import { StartError } from '../start-error.ts'
import { type BenchDoor, type BenchPeer, joinAsPeer } from './bench-peer.ts'

/** People in a room: the first types, and the last is watched. */
export type Company = { keystroke: () => Promise<number>; leave: () => void }

/** Lets so many people into a room. */
export async function gather(
  doors: readonly BenchDoor[],
  { room, people }: { room: string; people: number },
): Promise<Company> {
  const peers: BenchPeer[] = []
  for (let count = 0; count < people; count += 1) {
    const door = doors[count % doors.length]
    if (door) peers.push(joinAsPeer(door, room))
  }
  await Promise.all(peers.map(({ synced }) => synced))
  const [typist] = peers
  const other = peers.at(-1)
  if (!typist || !other) throw new StartError('Nobody came in.')
  return {
    /** Answers after how many milliseconds a letter stood in the other's text. */
    async keystroke() {
      const heard = other.hears()
      const begun = performance.now()
      typist.type('字')
      await heard
      const milliseconds = performance.now() - begun
      await typist.acknowledged()
      return milliseconds
    },
    leave() {
      for (const peer of peers) peer.leave()
    },
  }
}

/** Brings a text into a room of a server that knows none, and that forgets it when the last has left: leave after others came. */
export async function bringText(
  door: BenchDoor,
  { room, text }: { room: string; text: Y.Doc },
): Promise<{ leave: () => void }> {
  const peer = joinAsPeer(door, room)
  await peer.synced
  Y.applyUpdate(peer.document, Y.encodeStateAsUpdate(text))
  await peer.acknowledged()
  return peer
}

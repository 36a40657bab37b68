/**
 * What one room and one person can take of a node, far above what people do: a text of 3,000 paragraphs is about 1 MB,
 * quick typing ten updates a second.
 */
export const bounds = {
  /** Sockets that one person has open on a node: windows, tabs, devices. */
  socketsPerPerson: 20,
  /** Sockets in one room of a node. */
  socketsPerRoom: 100,
  /** Rooms open on a node. */
  rooms: 1_000,
  /** Bytes of one message. */
  message: 4 * 1024 * 1024,
  /** Bytes of a room's text, as Yjs writes it. */
  document: 16 * 1024 * 1024,
  /** Messages of a socket: so many at once, and so many a second in the long run. */
  burst: 400,
  messagesPerSecond: 100,
  /** Bytes of what a person shows others of themselves: name, caret, colour. */
  awareness: 4 * 1024,
  /** Levels of nodes within nodes. */
  depth: 24,
} as const

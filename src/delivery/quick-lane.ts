import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { chooseVariant } from './choose-variant.ts'
import { keepAliveSeconds } from './keep-alive.ts'
import type { Page } from './page.ts'
import { type PlainGet, rememberLastHead } from './request-head.ts'

/**
 * Answers plain requests for held pages (`readPlainGet`) straight on their connection, before the server's HTTP parser
 * sees it: that costs a tenth of an exchange of `node:http`. The first request of any other kind hands its connection,
 * and that request unread, to the server for good. `find` answers what is held for a path.
 */
export function openQuickLane(server: Server, find: (path: string) => Page | undefined) {
  const serve = takeConnectionListener(server)
  const connections = new Set<Socket>()

  function answerTo(asked: PlainGet | null): Buffer | null {
    const page = asked && find(asked.path)
    return page ? chooseVariant(page, asked.acceptEncoding).wire.at(Date.now()) : null
  }

  server.on('connection', (socket: Socket) => {
    const readHead = rememberLastHead()
    const onData = (chunk: Buffer): void => {
      // A client that takes its answers slowly is the server's, which knows how to wait.
      const answer = socket.writableLength === 0 ? answerTo(readHead(chunk)) : null
      if (answer) socket.write(answer)
      else handOver(chunk)
    }
    const onEnd = (): void => void socket.end()
    const onBroken = (): void => void socket.destroy()
    const onClose = (): void => void connections.delete(socket)

    function handOver(chunk: Buffer): void {
      connections.delete(socket)
      socket.off('data', onData).off('end', onEnd).off('close', onClose)
      socket.off('error', onBroken).off('timeout', onBroken).setTimeout(0)
      // Read again, by the server's parser.
      socket.unshift(chunk)
      serve(socket)
    }

    connections.add(socket)
    socket.setTimeout(keepAliveSeconds * 1000)
    socket.on('data', onData).on('end', onEnd).on('close', onClose)
    socket.on('error', onBroken).on('timeout', onBroken)
  })

  return {
    /** Ends the connections that the server has not got, once they are answered. */
    close(): void {
      for (const socket of connections) socket.end()
    },
  }
}

function takeConnectionListener(server: Server): (socket: Socket) => void {
  const [listener] = server.listeners('connection')
  if (!listener) throw new Error('The server takes no connections')
  server.removeAllListeners('connection')
  return (socket) => void Reflect.apply(listener, server, [socket])
}

import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/** A connection on which a test says HTTP word for word. */
export type RawConnection = {
  socket: Socket
  /** Sends bytes as they are. */
  send: (text: string) => void
  /** Answers all that came so far, once it holds `count` answers that `ending` ends. */
  receive: (options: { ending: string; count?: number }) => Promise<string>
}

/** Opens a connection to a port of the loopback interface. */
export async function openRawConnection(port: number): Promise<RawConnection> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  let received = ''
  let news = Promise.withResolvers<void>()
  const tell = () => {
    news.resolve()
    news = Promise.withResolvers()
  }
  socket.setEncoding('latin1').on('data', (text: string) => {
    received += text
    tell()
  })
  socket.on('end', tell)
  return {
    socket,
    send: (text) => void socket.write(text),
    async receive({ ending, count = 1 }) {
      while (received.split(ending).length <= count && !socket.readableEnded) await news.promise
      return received
    },
  }
}

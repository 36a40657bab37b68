import type { IncomingHttpHeaders } from 'node:http'
import { BlockList, isIPv6 } from 'node:net'

const own = new BlockList()
own.addSubnet('127.0.0.0', 8)
own.addSubnet('10.0.0.0', 8)
own.addSubnet('172.16.0.0', 12)
own.addSubnet('192.168.0.0', 16)
own.addAddress('::1', 'ipv6')
own.addSubnet('fc00::', 7, 'ipv6')

/**
 * Answers the address that a request came from: that of the connection, or, where this is a proxy of ours (loopback
 * or a private network), the last one in `X-Forwarded-For`, which the proxy wrote. Of IPv6 the network (/64) alone.
 */
export function readClientAddress(request: {
  socket: { remoteAddress?: string }
  headers: IncomingHttpHeaders
}): string {
  const peer = normalise(request.socket.remoteAddress ?? '')
  const forwarded = request.headers['x-forwarded-for']
  const last = forwarded === undefined ? undefined : String(forwarded).split(',').at(-1)?.trim()
  const address = last && own.check(peer, isIPv6(peer) ? 'ipv6' : 'ipv4') ? normalise(last) : peer
  return isIPv6(address) ? networkOf(address) : address
}

function normalise(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}

function networkOf(address: string): string {
  const [before = '', after] = address.split('::')
  const groups = before.split(':').filter(Boolean)
  const rest = after?.split(':').filter(Boolean) ?? []
  const zeros = after === undefined ? 0 : 8 - groups.length - rest.length
  return [...groups, ...Array.from({ length: zeros }, () => '0'), ...rest].slice(0, 4).join(':')
}

/**
 * Seconds that a connection without a request is kept: longer than the proxies in front keep theirs, so that none
 * sends a request into a closing connection.
 */
export const keepAliveSeconds = 75

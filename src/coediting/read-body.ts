import type { ReadBody } from '../press/contracts.ts'
import { readRoomJson } from './rooms/read-room.ts'

/** The press composes, and reviews sign, what the log says: a draft may be some seconds behind its room. */
export const readBody: ReadBody = (req, text) => readRoomJson(req, text)

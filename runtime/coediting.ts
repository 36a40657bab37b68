import { serveRooms } from './rooms/serve-rooms.ts'
import { runMain } from './start-error.ts'

await runMain(() => serveRooms())

/**
 * The advisory lock under which one process at a time changes the schema, whether a server that starts or the runtime
 * before it: Payload takes none. Any number that no other lock of the database uses.
 */
export const migrationLock = 7_246_301

// Loaded before a child's own script: when the process that started it is gone, even by kill -9, the child stops too.
// Workers of the child load it as well, since Node hands its flags on; they are their own parent's business.
if (process.channel && process.env.ROUNDTABLE_PARENT === String(process.ppid)) {
  process.channel.unref()
  process.once('disconnect', () => {
    if (!process.emit('SIGTERM', 'SIGTERM')) process.exit(1)
  })
}

// Loaded before a child's own script: when the process that started it is gone, even by kill -9, the child stops too.
if (process.channel) {
  process.channel.unref()
  process.once('disconnect', () => {
    if (!process.emit('SIGTERM', 'SIGTERM')) process.exit(1)
  })
}

/** How Chromium is started for tests and benches: without a sandbox, which root has not, and without calls elsewhere. */
export const chromiumSettings = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

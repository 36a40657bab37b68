import type { Provider } from '@lexical/yjs'

/** A provider that says nothing to anybody: for editors without a screen, and for those whose room talks by itself. */
export const silentProvider: Provider = {
  awareness: {
    getLocalState: () => null,
    getStates: () => new Map(),
    off: () => {},
    on: () => {},
    setLocalState: () => {},
    setLocalStateField: () => {},
  },
  connect: () => {},
  disconnect: () => {},
  off: () => {},
  on: () => {},
}

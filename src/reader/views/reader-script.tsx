import { findReaderScript } from '../script-address.ts'

/**
 * Loads the reader's script, to stand in the head. It is waited for, being small and kept for ever: reading
 * settings hold from the first paint, and nothing that it shows moves the page later.
 */
export function ReaderScript() {
  const address = findReaderScript()
  // Deferred, it would come after the page was painted in the settings of somebody else.
  return address ? <script src={address} /> : null
}

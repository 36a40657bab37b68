import { useEffect, useState } from 'react'

/** What a question to the server has come to: `data` stays while the next answer is awaited. */
export type Asked<Answer> = { data: Answer | null; isFailed: boolean; ask: () => void }

/** How long a hand may move on before the server is asked, in milliseconds. */
const patience = 120

/** Asks the server, and again when the address changes: what a slider passes by is not asked for. Null asks nothing. */
export function useAnswer<Answer>(url: string | null): Asked<Answer> {
  const [data, setData] = useState<Answer | null>(null)
  const [isFailed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt asks anew
  useEffect(() => {
    if (url === null) return
    const leaving = new AbortController()
    const timer = setTimeout(() => {
      fetchJson<Answer>(url, leaving.signal)
        .then((answer) => {
          setData(answer)
          setFailed(false)
        })
        .catch(() => {
          if (!leaving.signal.aborted) setFailed(true)
        })
    }, patience)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [url, attempt])
  return { data, isFailed, ask: () => setAttempt((count) => count + 1) }
}

async function fetchJson<Answer>(url: string, signal: AbortSignal): Promise<Answer> {
  const response = await fetch(url, { credentials: 'same-origin', signal })
  if (!response.ok) throw new Error(`The server answered ${response.status}`)
  return response.json()
}

/** What a key asks of the sign-off view. */
export type Command =
  | 'next'
  | 'previous'
  | 'page'
  | 'changes'
  | 'findings'
  | 'queries'
  | 'steps'
  | 'pass'
  | 'return'
  | 'query'
  | 'answer'
  | 'waive'
  | 'print-after-changes'
  | 'help'

const byKey: Record<string, Command> = {
  j: 'next',
  k: 'previous',
  ArrowDown: 'next',
  ArrowUp: 'previous',
  1: 'page',
  2: 'changes',
  3: 'findings',
  4: 'queries',
  5: 'steps',
  p: 'pass',
  r: 'return',
  q: 'query',
  a: 'answer',
  w: 'waive',
  m: 'print-after-changes',
  '?': 'help',
  '\uFF1F': 'help',
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'> & { isComposing?: boolean }

/** Reads a key press as a command; null leaves it to the browser. */
export function readKey({ key, ctrlKey, metaKey, altKey, isComposing }: Pressed): Command | null {
  if (isComposing || altKey || ctrlKey || metaKey) return null
  return byKey[key.length === 1 ? key.toLowerCase() : key] ?? null
}

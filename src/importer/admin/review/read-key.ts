/** What a key asks of the review. */
export type Command =
  | 'next'
  | 'previous'
  | 'accept'
  | 'split'
  | 'move'
  | 'drop'
  | 'run-in'
  | 'pair'
  | 'people'
  | 'undo'
  | 'commit'
  | 'help'

const byKey: Record<string, Command> = {
  j: 'next',
  k: 'previous',
  ArrowDown: 'next',
  ArrowRight: 'next',
  ArrowUp: 'previous',
  ArrowLeft: 'previous',
  a: 'accept',
  s: 'split',
  m: 'move',
  d: 'drop',
  r: 'run-in',
  p: 'pair',
  e: 'people',
  u: 'undo',
  c: 'commit',
  '?': 'help',
  '\uFF1F': 'help',
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'> & {
  isComposing?: boolean
}

/** Reads a key press as a command; null leaves it to the browser. */
export function readKey({ key, ctrlKey, metaKey, altKey, shiftKey, isComposing }: Pressed): Command | null {
  if (isComposing || altKey) return null
  const pressed = key.length === 1 ? key.toLowerCase() : key
  if (ctrlKey || metaKey) return pressed === 'z' && !shiftKey ? 'undo' : null
  return byKey[pressed] ?? null
}

/** The parameters of an address as they come in: each once, several times or not at all. */
export type SearchParams = { [name: string]: string | string[] | undefined }

/** Answers an address with its parameters; empty ones are left out. */
export function withParameters(path: string, parameters: Record<string, string | number | null>): string {
  const given = Object.entries(parameters).flatMap(([name, value]): [string, string][] =>
    value === null || value === '' ? [] : [[name, String(value)]],
  )
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path
}

/** Reads a parameter; the first of several, null for none. */
export function readParameter(parameters: SearchParams, name: string): string | null {
  const value = parameters[name]
  return (Array.isArray(value) ? value[0] : value) || null
}

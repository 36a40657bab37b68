// Citation.js ships no types; what is used of it is stated here, as its documentation says.

declare module '@citation-js/core' {
  type Register = { add: (name: string, value: string) => void; has: (name: string) => boolean }
  export class Cite {
    constructor(items: readonly (object | string)[])
    format(output: string, options?: Record<string, unknown>): string
  }
  export const plugins: {
    config: {
      get(plugin: '@csl'): { styles: Register; locales: Register }
      get(plugin: '@bibtex'): { format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean } }
    }
  }
}

declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-bibtex' {}

declare module '@citation-js/name' {
  export function parse(name: string): {
    given?: string
    family?: string
    suffix?: string
    'dropping-particle'?: string
    'non-dropping-particle'?: string
  }
}

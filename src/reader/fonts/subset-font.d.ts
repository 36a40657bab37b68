declare module 'subset-font' {
  /** Cuts a face down to the glyphs of a text. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'sfnt' | 'woff2'; preserveNameIds?: number[] },
  ): Promise<Buffer>
}

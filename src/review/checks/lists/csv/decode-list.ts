import { refuseList } from './refusals.ts'

/**
 * Decodes a list as spreadsheets save it: UTF-8 with or without its mark, UTF-16 with one, else GB 18030.
 *
 * @throws RoundtableError `invalid-input` for anything else
 */
export function decodeList(bytes: Uint8Array): string {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : null
  const encodings = marked ? [marked] : ['utf-8', 'gb18030']
  for (const encoding of encodings) {
    const text = decodeAs(encoding, bytes)
    if (text !== null && !text.includes('\0')) return text
  }
  throw refuseList({
    zh: '读不出这个文件的文字\uFF1A请在表格软件里另存为 CSV\uFF08UTF-8\uFF09再导入。',
    en: 'The file’s text cannot be read: save it as CSV (UTF-8) and import that.',
  })
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

import { describe, expect, test } from 'vitest'
import { describeIssue } from '../../src/importer/describe-issue.ts'
import { previewImport } from '../../src/importer/preview-import.ts'
import { readFile } from '../../src/importer/read/read-file.ts'
import { makeZip } from './support/make-files.ts'

const office = 'http://schemas.openxmlformats.org'
const relation = `${office}/officeDocument/2006/relationships`
const word = `xmlns:w="${office}/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:mc="${office}/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`
const first = '产业规模持续扩大,应用场景不断丰富,就业结构随之变化。'
const second = '中小企业也在用上新工具,成本一年比一年低。'

/** A Word file as Word lays it out, from the inside of its body and of its notes. */
function makeWordFile({ body, notes = '' }: { body: string; notes?: string }): Uint8Array {
  return makeZip({
    '[Content_Types].xml': `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r2" Type="${relation}/footnotes" Target="footnotes.xml"/><Relationship Id="r3" Type="${relation}/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `<w:styles ${word}><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    'word/footnotes.xml': `<w:footnotes ${word}>${notes}</w:footnotes>`,
    'word/document.xml': `<w:document ${word}><w:body>${body}</w:body></w:document>`,
  })
}

const run = (text: string, style = ''): string =>
  `<w:r><w:rPr>${style}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (...inside: string[]): string => `<w:p>${inside.join('')}</w:p>`
const plain = (text: string): string => paragraph(run(text))
const row = (...cells: string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${plain(cell)}</w:tc>`).join('')}</w:tr>`
const front = plain('智库圆桌(第8期)') + plain('让人工智能造福人民') + plain('如何看待发展现状?')
const bold = '<w:b/>'

async function readLines(file: Uint8Array): Promise<string[]> {
  const { text } = await readFile(file)
  return text.trimEnd().split('\n')
}

describe('F3: of a .docx', () => {
  test('inserted text is read, deleted text is not', async () => {
    const lines = await readLines(
      makeWordFile({
        body: paragraph(
          run('发展'),
          `<w:ins w:id="1" w:author="x">${run('很快')}</w:ins>`,
          `<w:del w:id="2" w:author="x"><w:r><w:delText>很慢</w:delText></w:r></w:del>`,
          run('。'),
        ),
      }),
    )
    expect(lines).toEqual(['发展很快。'])
  })

  test('a table gives its cells row by row', async () => {
    const body = `<w:tbl>${row('许涛', '清华大学教授')}${row('王芳', '北京大学研究员')}</w:tbl>`
    expect(await readLines(makeWordFile({ body }))).toEqual([
      '许涛',
      '清华大学教授',
      '王芳',
      '北京大学研究员',
    ])
  })

  test('a text box is read once, whichever way it is kept', async () => {
    const box = `<w:txbxContent>${plain('框中的话。')}</w:txbxContent>`
    const shape = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`
    const lines = await readLines(makeWordFile({ body: paragraph(run('正文在此。'), `<w:r>${shape}</w:r>`) }))
    expect(lines.filter((line) => line.includes('框中的话。'))).toHaveLength(1)
  })

  test('R1: a bold lead in several runs is one, and a heading style is a heading', async () => {
    const body =
      front.replace('<w:p>', '<w:p>') +
      paragraph(run('许涛', bold), run('(清华大学', bold), run('教授):', bold), run(first)) +
      paragraph(run('产业', bold), run('规模', bold), run('扩大。', bold), run(second))
    const issue = describeIssue(previewImport(await readFile(makeWordFile({ body }))))
    expect(issue.answers[0]?.experts).toEqual([{ name: '许涛', titles: ['清华大学教授'] }])
    expect(issue.answers[0]?.body[1]?.runIn).toBe('产业规模扩大。')
  })

  test('U1: notes stay out of the text, their signs too, and are listed', async () => {
    const reference = '<w:r><w:footnoteReference w:id="5"/></w:r>'
    const issue = describeIssue(
      previewImport(
        await readFile(
          makeWordFile({
            body: front + paragraph(run(`许涛(清华大学教授):${first}`), reference) + plain(second),
            notes: `<w:footnote w:id="5">${plain('数据来自国家统计局公报。')}</w:footnote>`,
          }),
        ),
      ),
    )
    expect(issue.answers[0]?.body).toHaveLength(2)
    expect(JSON.stringify(issue.answers)).not.toMatch(/\[1\]|统计局/u)
    expect(issue.unplaced).toEqual(['数据来自国家统计局公报。'])
  })
})

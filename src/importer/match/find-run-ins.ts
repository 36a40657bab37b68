import { measureWidth } from '../parse/measure-text.ts'
import type { DraftParagraph, DraftPiece } from './draft.ts'

const widest = 22
const notLeads =
  /^(?:我(?!国)|这|那|他|她|它|但|所以|因此|当然|是的|不是|应该说|i |it |this |that |we |they |he |she |but |and |so |yes|no\b|there )/iu
/** Two short sentences are leads only when they are headings in form, not statements. */
const statement = /这|那|并非|不是|没有|尚未|我们|你|他/u
const fewLetters = 15
const ordinal =
  /^(?:第[一二三四五六七八九十][,\u3001]|其[一二三四五六][,\u3001]?|[一二三四五六]是,?|\(?[一二三四五六七八九十\d]{1,2}[\u3001.)])/u

/**
 * Marks the run-in leads of a piece (rules R1 and R2): a bold beginning that ends with a sentence; without bold type,
 * short first sentences of which a piece has several.
 */
export function findRunIns(piece: DraftPiece): DraftPiece {
  const bold = piece.paragraphs.map(findBoldLead)
  if (bold.some((end) => end !== null)) return setRunIns(piece, bold)
  const short = piece.paragraphs.map((paragraph) => (paragraph.from > 0 ? null : findShortLead(paragraph)))
  const found = short.filter((end) => end !== null).length
  const others = piece.paragraphs.filter(({ from }) => from === 0).length
  const isChinese = piece.paragraphs.some(({ passage }) => /\p{Script=Han}/u.test(passage.block.text))
  const leads = piece.paragraphs.flatMap(({ passage }, index) => {
    const end = short[index]
    return end === null || end === undefined ? [] : [passage.block.folded.slice(0, end)]
  })
  const areTerse = leads.every((lead) => lead.length <= fewLetters && !statement.test(lead))
  const isSeries =
    (found > 2 || (found === 2 && (areTerse || !isChinese))) && found >= others * (isChinese ? 0.3 : 0.6)
  return isSeries ? setRunIns(piece, short) : piece
}

function setRunIns(piece: DraftPiece, ends: (number | null)[]): DraftPiece {
  return {
    ...piece,
    paragraphs: piece.paragraphs.map((paragraph, index) => ({ ...paragraph, runIn: ends[index] ?? null })),
  }
}

function findBoldLead({ passage, from }: DraftParagraph): number | null {
  const { folded, bold } = passage.block
  const start = bold.find(([first, last]) => first <= from + 1 && last > from)
  if (!start) return null
  const end = folded.slice(from, start[1]).trimEnd().length + from
  const closing = /^[\u3002:.!?]/u.test(folded.slice(end)) ? end + 1 : end
  const isWhole = closing >= folded.trimEnd().length
  return isWhole || closing - from > 120 || !/[\u3002:.!?\u201D]$/u.test(folded.slice(from, closing))
    ? null
    : closing
}

function findShortLead({ passage }: DraftParagraph): number | null {
  const { folded } = passage.block
  const [end = folded.length] = passage.sentences
  const lead = folded.slice(0, end)
  const words = lead.replace(ordinal, '')
  const width = measureWidth(passage.block.text.slice(0, end))
  const limit = /\p{Script=Han}/u.test(lead) ? widest : widest * 1.5
  if (width > limit || words.length < 4 || /[,;:?!]/u.test(words) || notLeads.test(words)) return null
  return passage.width - width >= width * 1.5 ? end : null
}

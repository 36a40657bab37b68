import type { CheckedIssue } from '../checked-issue.ts'
import { findingOf, type Remark, type UnnamedFinding } from '../passage.ts'
import type { PlacedText } from '../texts.ts'

const closings: Record<string, string> = {
  '“': '”',
  '‘': '’',
  '\uFF08': '\uFF09',
  '(': ')',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '[': ']',
  '「': '」',
  '『': '』',
}
const openings = Object.fromEntries(Object.entries(closings).map(([open, close]) => [close, open]))
const listNumber = /(?:^|[\s。\uFF1B;\uFF1A:\uFF0C,])[\p{N}\p{Script=Latin}一二三四五六七八九十]{1,3}$/u

type Mark = { mark: string; at: number }

/**
 * Finds quotation marks and brackets that do not pair within one text, and quotation marks directly within their like
 * (GB/T 15834—2011, 4.8.3.2: the inner ones are single). A quotation of several paragraphs opens each and closes the last.
 */
export function checkPairs(issue: CheckedIssue): UnnamedFinding[] {
  return issue.texts.flatMap((text, index) => {
    const next = issue.texts[index + 1]
    const goesOn = isSameText(text, next) && next?.text.startsWith('“') === true
    return findUnpaired(text.text, { goesOn, isEnglish: issue.locale === 'en' }).map((remark) =>
      findingOf('pairs', text, remark),
    )
  })
}

function isSameText(text: PlacedText, next: PlacedText | undefined): boolean {
  return next?.unit === text.unit && next.place.field === text.place.field
}

function findUnpaired(
  text: string,
  { goesOn, isEnglish }: { goesOn: boolean; isEnglish: boolean },
): Remark[] {
  const remarks: Remark[] = []
  const open: Mark[] = []
  for (const { 0: mark, index: at } of text.matchAll(/[“”‘’\uFF08\uFF09()《》〈〉【】[\]「」『』]/gu)) {
    if (isEnglish && (mark === '’' || mark === '‘')) continue
    if (closings[mark]) {
      if (mark === '“' && open.at(-1)?.mark === '“') remarks.push(describeNested(at))
      open.push({ mark, at })
    } else if (openings[mark]) {
      const last = open.at(-1)
      if (last?.mark === openings[mark]) open.pop()
      else if (open.some((earlier) => earlier.mark === openings[mark])) {
        while (open.at(-1)?.mark !== openings[mark]) remarks.push(describe(open.pop(), 'unclosed'))
        open.pop()
      } else if (!isListNumber(text, mark, at)) remarks.push(describe({ mark, at }, 'unopened'))
    }
  }
  return [
    ...remarks,
    ...open.filter(({ mark }) => !(goesOn && mark === '“')).map((mark) => describe(mark, 'unclosed')),
  ]
}

/** 1) and 一） number the items of a list. */
function isListNumber(text: string, mark: string, at: number): boolean {
  return (mark === ')' || mark === '\uFF09') && listNumber.test(text.slice(0, at))
}

function describe(found: Mark | undefined, rule: 'unclosed' | 'unopened'): Remark {
  const { mark, at } = found ?? { mark: '', at: 0 }
  const isOpen = rule === 'unclosed'
  return {
    rule,
    severity: 'warning',
    start: at,
    end: at + mark.length,
    sentence: isOpen
      ? {
          zh: `“${mark}”没有配对的“${closings[mark] ?? ''}”。`,
          en: `${mark} is not closed by ${closings[mark] ?? ''}.`,
        }
      : {
          zh: `“${mark}”没有配对的“${openings[mark] ?? ''}”。`,
          en: `${mark} closes nothing: ${openings[mark] ?? ''} is missing.`,
        },
  }
}

function describeNested(at: number): Remark {
  return {
    rule: 'nested',
    severity: 'warning',
    start: at,
    end: at + 1,
    sentence: {
      zh: '引号里再用引号时\uFF0C里面的用单引号‘ ’\uFF08GB/T 15834 4.8.3.2\uFF09\uFF1B也可能是前面的引号没有结束。',
      en: 'Within a quotation the inner marks are single, ‘ ’ (GB/T 15834, 4.8.3.2); or the one before is not closed.',
    },
    suggestion: '‘',
  }
}

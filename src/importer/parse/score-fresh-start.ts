/** What begins so hardly goes on an earlier line. */
const beginsAnew =
  /^(?:首先|其次|再次|最后|第[一二三四五六]|一是|二是|三是|其[一二三四]|展望|面向未来|总之|此外|还要看到|也要看到|应当看到|与此同时|同时,|另外|因此|当前,|近年来|\(?[一二三四五六七八九十\d]{1,2}[\u3001.)])/u
/** Who says something is told at a beginning. */
const reports = /^[^,;:\u3001\u3002!?]{2,14}(?:指出|强调|表示|认为|提出|说过?),/u
const shortFirstSentence = /^[^,;:\u3001\u3002!?]{4,18}\u3002(?=.{20})/u

/** Answers how much a folded text looks like the beginning of a paragraph, from 0: also by a run-in lead. */
export function scoreFreshStart(folded: string): number {
  return scoreNewTurn(folded) + (shortFirstSentence.test(folded) ? 1.5 : 0)
}

/** Answers how much the first words of a folded text say that something new begins: an ordinal, a report. */
export function scoreNewTurn(folded: string): number {
  return (beginsAnew.test(folded) ? 1 : 0) + (reports.test(folded) ? 2 : 0)
}

/** Number signs before a question: `1.`, `一、`, `(二)`, `问题三:`, `Q3.`, `第三问` (rule Q2). */
const numbering =
  /^(?:\(?(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:[\u3001)]|[./|](?! ?\d))|第[一二三四五六七八九十\d]{1,3}[个、]?(?:问题?|议题|题)[:.\u3001 ]|(?:问题|议题|话题)(?:[一二三四五六七八九十]{1,3}|\d{1,2})[:.\u3001 ]|(?:Q|Question|Topic) ?\d{1,2}[:.)\s]|[\u2460-\u2473])[\s:]*/iu
const askingWords =
  /如何|怎样|怎么|哪些|什么|为何|为什么|何以|何种|几|是否|吗|呢|请问|请谈|请您|谈谈|您认为|你认为|您觉得|有何|能否|可否|多大|哪|与否|how\b|what\b|why\b|which\b|where\b|who\b|when\b|do you|does\b|can\b|could\b|should\b|would\b|is there|are there|please/iu
const askingStart =
  /^(?:how|what|why|which|where|who|when|do|does|did|can|could|should|would|is|are|will|in what|to what|請|请)\b/iu

/** Answers how many units of a folded text are the number sign of a question. */
export function measureNumbering(folded: string): number {
  return numbering.exec(folded)?.[0].length ?? 0
}

/** Says how much the words of a folded text ask: 0 not at all, 1 by a word, 2 by how they begin or end. */
export function measureAsking(folded: string): number {
  if (/\?["\u201D\u2019)]*$/u.test(folded.trimEnd())) return 2
  if (askingStart.test(folded)) return 2
  return askingWords.test(folded) ? 1 : 0
}

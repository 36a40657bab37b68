import type { Author } from '../log/author.ts'
import type { Moment } from '../log/history.ts'
import { colourOf } from '../rooms/colour.ts'
import type { AuthorsAnswer, MomentAnswer, MomentsAnswer, WriterAnswer } from './answers.ts'
import { listAuthoredBlocks } from './authored-blocks.ts'
import { keyOf, type Mark } from './mark.ts'
import { replay, type Step } from './replay.ts'

/** What a room's history is played from. */
export type History = { moments: readonly Moment[]; authors: ReadonlyMap<number, Author> }

const untold: Pick<Mark, 'author' | 'kind'> = { author: { person: null, name: null }, kind: 'system' }

/** Answers whose the words of a text are now; the writers in the order in which their words stand. */
export function presentAuthors({ moments, authors }: History): AuthorsAnswer {
  const last = [...replay(moments, authors)].at(-1)
  if (!last) return { writers: [], blocks: [] }
  const writers = new Map<string, AuthorsAnswer['writers'][number] & { place: number }>()
  const count = (mark: Mark | null, letters: number): number => {
    const writer = presentWriter(mark ?? untold)
    const known = writers.get(writer.key) ?? { ...writer, letters: 0, place: writers.size }
    known.letters += letters
    writers.set(writer.key, known)
    return known.place
  }
  const blocks = listAuthoredBlocks(last.document, last.authorship).map(({ id, type, lines }) => ({
    id,
    type,
    lines: lines.map((line) =>
      line.map(({ text, mark, form }) => ({
        text,
        form,
        by: count(mark, Array.from(text).length),
        at: mark?.at ?? null,
      })),
    ),
  }))
  return { writers: [...writers.values()].map(({ place: _place, ...writer }) => writer), blocks }
}

/** Answers the steps of a text's history, oldest first. */
export function presentMoments({ moments, authors }: History): MomentsAnswer {
  return { moments: [...replay(moments, authors)].map(({ step }) => presentStep(step)) }
}

/** Answers a step as it is told. */
export function presentStep({ id, at, writers, added, removed }: Step): MomentAnswer {
  return { id, at, writers: writers.map(presentWriter), added, removed }
}

function presentWriter(mark: Pick<Mark, 'author' | 'kind'>): WriterAnswer {
  const { author, kind } = mark
  const isSomebody = kind === 'person' || kind === 'guest'
  return { key: keyOf(mark), kind, ...author, colour: isSomebody ? colourOf(author) : null }
}

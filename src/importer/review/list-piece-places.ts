import type { Bilingual } from '../../kernel/locales.ts'
import type { Place } from './act.ts'
import type { Spot } from './find-spot.ts'
import type { PlaceChoice } from './list-places.ts'
import { sayMeeting, shorten } from './place-labels.ts'
import { startOf } from './put-in-order.ts'
import type { ReviewPiece } from './review.ts'

/** Lists the places in a piece: by the text that stands next in the source first, then its ends and its display matter. */
export function listPiecePlaces({
  piece,
  number,
  spot,
  position,
}: {
  piece: ReviewPiece
  /** Counted from 1. */
  number: number
  spot: Spot
  /** Where the passage begins in the source. */
  position: number
}): PlaceChoice[] {
  const names = piece.people.flatMap(({ name }) => (name ? [name.text] : [])).join('、')
  const by = { zh: names ? `\uFF08${names}\uFF09` : '', en: names ? ` (${names})` : '' }
  const name: Bilingual = { zh: `第 ${number} 篇${by.zh}`, en: `Piece ${number}${by.en}` }
  return [
    ...listParagraphs({ piece, name, spot, position }),
    ...listHeadline(piece, name, spot),
    ...listPeople(piece, name),
  ]
}

function listParagraphs({
  piece: { id: piece, body },
  name,
  spot,
  position,
}: {
  piece: ReviewPiece
  name: Bilingual
  spot: Spot
  position: number
}): PlaceChoice[] {
  const own = spot.in === 'body' && spot.piece.id === piece ? spot.index : null
  const behind = own ?? body.filter(({ text }) => startOf(text.at) < position).length
  const place = (index: number, how: Extract<Place, { in: 'body' }>['how']): Place => ({
    in: 'body',
    piece,
    index,
    how,
  })
  const before = body[behind - 1]
  const after = body[own === null ? behind : behind + 1]
  const afterIndex = own === null ? behind : behind + 1
  const choices: PlaceChoice[] = []
  if (before)
    choices.push({
      place: place(behind - 1, 'append'),
      label: sayJoining(name, shorten(before.text), 'append'),
    })
  if (after) {
    const start = after.runIn ?? after.text
    choices.push({ place: place(afterIndex, 'prepend'), label: sayJoining(name, shorten(start), 'prepend') })
  }
  if (own === null && before && after) {
    const text = shorten(before.runIn ?? before.text)
    const label = {
      zh: `${name.zh}\uFF1A另起一段\uFF0C在\u201C${text}\u201D之后`,
      en: `${name.en}, as a paragraph behind “${text}”`,
    }
    choices.push({ place: place(behind, 'paragraph'), label })
  }
  const ends: PlaceChoice[] = [
    {
      place: place(body.length, 'paragraph'),
      label: { zh: `${name.zh}\uFF1A最后一段`, en: `${name.en}, as the last paragraph` },
    },
    {
      place: place(0, 'paragraph'),
      label: { zh: `${name.zh}\uFF1A第一段`, en: `${name.en}, as the first paragraph` },
    },
  ]
  const isAlone = own !== null && body.length === 1
  return isAlone ? choices : [...choices, ...ends]
}

function sayJoining(name: Bilingual, text: string, how: 'append' | 'prepend'): Bilingual {
  return how === 'append'
    ? {
        zh: `${name.zh}\uFF1A接在\u201C${text}\u201D一段之后`,
        en: `${name.en}, joined to the end of “${text}”`,
      }
    : {
        zh: `${name.zh}\uFF1A接在\u201C${text}\u201D一段之前`,
        en: `${name.en}, joined to the beginning of “${text}”`,
      }
}

function listHeadline({ id, headline }: ReviewPiece, name: Bilingual, spot: Spot): PlaceChoice[] {
  if (spot.in === 'headline' && spot.piece.id === id) return []
  const called = { zh: `${name.zh}\uFF1A小标题`, en: `${name.en}, headline` }
  return sayMeeting(called, headline).map(({ how, label }) => ({
    place: { in: 'headline', piece: id, ...how },
    label,
  }))
}

function listPeople({ id, people }: ReviewPiece, name: Bilingual): PlaceChoice[] {
  const nameless = people.find((person) => person.name === null)
  const untitled = people.filter((person) => person.name !== null && person.titles.length === 0)
  return [
    {
      place: { in: 'name', piece: id, person: nameless?.id ?? 'new' },
      label: { zh: `${name.zh}\uFF1A作者姓名`, en: `${name.en}, name of the author` },
    },
    ...(untitled.length > 0 ? untitled : people.slice(-1)).map(
      (person): PlaceChoice => ({
        place: {
          in: 'titles',
          piece: id,
          person: person.id,
          ...(person.titles.length > 0 ? { how: 'append' as const } : {}),
        },
        label: {
          zh: `${name.zh}\uFF1A${person.name?.text ?? '作者'}的职务`,
          en: `${name.en}, titles of ${person.name?.text ?? 'the author'}`,
        },
      }),
    ),
    ...(people.length === 0
      ? [
          {
            place: { in: 'titles', piece: id, person: 'new' } as const,
            label: { zh: `${name.zh}\uFF1A作者职务`, en: `${name.en}, titles of the author` },
          },
        ]
      : []),
  ]
}

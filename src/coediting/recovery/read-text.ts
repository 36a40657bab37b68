import * as Y from 'yjs'

/** Answers the letters of a room's document, its paragraphs apart. */
export function readLetters(document: Y.Doc): string {
  const letters: string[] = []
  const collect = (type: Y.XmlElement) => {
    for (const child of type.toArray()) {
      if (child instanceof Y.XmlElement) {
        letters.push('\n')
        collect(child)
      } else if (child instanceof Y.XmlText) letters.push(lettersOf(child))
    }
  }
  collect(document.get('root-v2', Y.XmlElement))
  return letters.join('')
}

function lettersOf(text: Y.XmlText): string {
  let letters = ''
  for (let item = text._start; item !== null; item = item.right) {
    if (!item.deleted && item.content instanceof Y.ContentString) letters += item.content.str
  }
  return letters
}

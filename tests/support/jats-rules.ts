import { XmlDocument, XmlElement } from 'libxml2-wasm'

/**
 * The content models of the JATS Archiving tag set 1.3 (NISO Z39.96-2021), for the elements that the export writes and
 * no others: a regular expression over the names of an element's children. Written after the tag library, since the
 * schema itself is in no package registry.
 */
const inline = '(#|bold|italic|sup|sub|ext-link|xref|named-content)*'
const block = '(p|sec|list|fig|disp-quote)'
const models: Record<string, string> = {
  article: 'front body? back? sub-article*',
  'sub-article': 'front-stub body? back?',
  front: 'journal-meta article-meta',
  'journal-meta': 'journal-id* journal-title-group* publisher?',
  'journal-title-group': 'journal-title*',
  publisher: 'publisher-name',
  'article-meta':
    'article-id* article-categories? title-group contrib-group* (pub-date|pub-date-not-available)* issue* issue-title* fpage? self-uri* custom-meta-group*',
  'front-stub': 'article-categories? title-group? contrib-group*',
  'article-categories': 'subj-group*',
  'subj-group': 'subject+',
  'title-group': 'article-title subtitle* alt-title*',
  'contrib-group': 'contrib+',
  contrib: '(name|string-name|anonymous) role?',
  name: 'surname given-names? suffix?',
  'pub-date': 'day? month? year',
  'custom-meta-group': 'custom-meta+',
  'custom-meta': 'meta-name meta-value',
  body: `(p|list|fig|disp-quote)* sec*`,
  sec: `title ${block}*`,
  title: inline,
  p: inline,
  list: 'list-item+',
  'list-item': 'p+',
  fig: 'caption? alt-text? graphic attrib?',
  caption: 'p*',
  graphic: '',
  'disp-quote': 'p+ attrib?',
  back: 'fn-group*',
  'fn-group': 'fn+',
  fn: 'label? p+',
  bold: inline,
  italic: inline,
  'ext-link': inline,
  xref: '(#|sup)*',
  'self-uri': '',
  anonymous: '',
  'pub-date-not-available': '',
}

const attributes: Record<string, readonly string[]> = {
  article: ['dtd-version', 'article-type', 'lang'],
  'sub-article': ['id', 'article-type', 'lang'],
  'journal-id': ['journal-id-type'],
  'article-id': ['pub-id-type'],
  'subj-group': ['subj-group-type'],
  'alt-title': ['alt-title-type'],
  contrib: ['contrib-type'],
  name: ['name-style'],
  'pub-date': ['date-type', 'publication-format', 'iso-8601-date'],
  'self-uri': ['href'],
  p: ['id', 'content-type'],
  sec: ['id'],
  list: ['id', 'list-type'],
  'list-item': ['id'],
  fig: ['id'],
  graphic: ['href'],
  'disp-quote': ['id', 'content-type'],
  fn: ['id'],
  xref: ['ref-type', 'rid'],
  'ext-link': ['ext-link-type', 'href'],
  'named-content': ['content-type'],
}

/** Answers what in a JATS document departs from its rules: well-formedness, content models, attributes, references. */
export function findJatsProblems(xml: string): string[] {
  using document = XmlDocument.fromString(xml)
  const elements = document.find('//*').filter((node) => node instanceof XmlElement)
  const ids = document.find('//@id').map((node) => node.content)
  const dangling = document.find('//@rid').filter((node) => !ids.includes(node.content))
  return [
    ...elements.flatMap(checkElement),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} stands twice`),
    ...ids.filter((id) => !/^[A-Za-z_][\w.-]*$/.test(id)).map((id) => `${id} is no id`),
    ...dangling.map((node) => `${node.content} leads nowhere`),
  ]
}

function checkElement(element: XmlElement): string[] {
  const model = models[element.name] ?? '#*'
  const children: string[] = []
  for (let child = element.firstChild; child; child = child.next) {
    if (child instanceof XmlElement) children.push(child.name)
    else if (child.content.trim() !== '') children.push('#')
  }
  const names = children.map((name) => `<${name}>`).join('')
  const unknown = element.attrs.filter(({ name }) => !attributes[element.name]?.includes(name))
  return [
    ...(toPattern(model).test(names) ? [] : [`${element.name} holds ${names}, not ${model}`]),
    ...unknown.map(({ name }) => `${element.name} has the attribute ${name}`),
  ]
}

function toPattern(model: string): RegExp {
  return new RegExp(`^${model.replace(/[a-z0-9#-]+/g, '(?:<$&>)').replaceAll(' ', '')}$`)
}

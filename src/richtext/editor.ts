import {
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import { BlockIdFeature } from './block-id-feature.ts'
import { figureBlock, footnoteBlock, pullQuoteBlock } from './embedded-blocks.ts'
import { linkFields } from './link-fields.ts'
import { RunInFeature } from './run-in-feature.ts'

/** Answers the features of a lead's editor: paragraphs, bold, italic and links. Made anew, since Payload fills them in. */
export function leadFeatures() {
  return [
    ParagraphFeature(),
    BoldFeature(),
    ItalicFeature(),
    LinkFeature({ fields: linkFields(), enabledCollections: [], disableAutoLinks: true }),
    BlockIdFeature(),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ]
}

/** Answers the features of a body's editor, the whole of the one Lexical schema. */
export function bodyFeatures() {
  return [
    ...leadFeatures(),
    RunInFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h3'] }),
    SuperscriptFeature(),
    SubscriptFeature(),
    OrderedListFeature(),
    UnorderedListFeature(),
    BlocksFeature({ blocks: [figureBlock, pullQuoteBlock], inlineBlocks: [footnoteBlock] }),
  ]
}

/** Answers the editor of a piece's body, for a `richText` field. */
export function bodyEditor() {
  return lexicalEditor({ features: bodyFeatures() })
}

/** Answers the editor of an issue's lead, for a `richText` field. */
export function leadEditor() {
  return lexicalEditor({ features: leadFeatures() })
}

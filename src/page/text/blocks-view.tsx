import type { Block, ListBlock, ParagraphBlock } from '../../edition/types.ts'
import type { TextSetting } from '../text-setting.ts'
import { FigureView } from './figure-view.tsx'
import { partParagraphEnd } from './paragraph-end.ts'
import { PullQuoteView } from './pull-quote-view.tsx'
import { SpansView } from './spans-view.tsx'

/** Sets a text block by block; each block's id is its permalink. */
export function BlocksView({ blocks, setting }: { blocks: readonly Block[]; setting: TextSetting }) {
  return blocks.map((block) => <BlockView key={block.id} block={block} setting={setting} />)
}

function BlockView({ block, setting }: { block: Block; setting: TextSetting }) {
  const id = setting.anchor(block.id)
  switch (block.type) {
    case 'paragraph':
      return <ParagraphView block={block} setting={setting} />
    case 'heading': {
      const Heading = `h${setting.headingLevel}` as const
      return (
        <Heading id={id} className="text-heading">
          <SpansView spans={block.spans} setting={setting} />
        </Heading>
      )
    }
    case 'list':
      return <ListView block={block} setting={setting} />
    case 'figure':
      return <FigureView id={id} picture={block.picture} urls={setting.urls} />
    case 'pull-quote':
      return <PullQuoteView id={id} quote={{ ...block, attribution: null }} messages={setting.messages} />
  }
}

/** Sets a paragraph, its run-in lead before its text. */
export function ParagraphView({ block, setting }: { block: ParagraphBlock; setting: TextSetting }) {
  const { rest, end } = partParagraphEnd(block.spans)
  return (
    <p id={setting.anchor(block.id)}>
      {block.runIn ? <b className="run-in">{block.runIn}</b> : null}
      <SpansView spans={rest} setting={setting} />
      {end ? <span className="end">{end}</span> : null}
    </p>
  )
}

function ListView({ block, setting }: { block: ListBlock; setting: TextSetting }) {
  const List = block.ordered ? 'ol' : 'ul'
  return (
    <List id={setting.anchor(block.id)}>
      {block.items.map((item) => (
        <li key={item.id} id={setting.anchor(item.id)}>
          <SpansView spans={item.spans} setting={setting} />
        </li>
      ))}
    </List>
  )
}

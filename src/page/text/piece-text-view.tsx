import type { PieceContent } from '../../edition/types.ts'
import type { TextSetting } from '../text-setting.ts'
import { BlocksView } from './blocks-view.tsx'
import { FootnotesView } from './footnotes-view.tsx'

/** Sets a piece's text with the author's note and the footnotes after it. */
export function PieceTextView({ piece, setting }: { piece: PieceContent; setting: TextSetting }) {
  return (
    <>
      <div className="text">
        <BlocksView blocks={piece.body} setting={setting} />
        {piece.authorNote ? <p className="author-note">{piece.authorNote}</p> : null}
      </div>
      <FootnotesView blocks={piece.body} setting={setting} />
    </>
  )
}

import type { Picture } from '../../edition/types.ts'
import type { PageUrls } from '../urls.ts'

/** Sets a picture with its caption and credit; its size is stated, so that nothing moves when it arrives. */
export function FigureView({
  id,
  picture,
  urls,
  eager = false,
}: {
  id?: string
  picture: Picture
  urls: PageUrls
  eager?: boolean
}) {
  return (
    <figure className="figure" id={id}>
      <img
        src={urls.media(picture.sha256)}
        width={picture.width}
        height={picture.height}
        alt={picture.alt}
        loading={eager ? 'eager' : 'lazy'}
        decoding="async"
      />
      {picture.caption || picture.credit ? (
        <figcaption>
          {picture.caption ? <span className="caption">{picture.caption}</span> : null}
          {picture.credit ? <span className="credit">{picture.credit}</span> : null}
        </figcaption>
      ) : null}
    </figure>
  )
}

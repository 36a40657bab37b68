/** A picture by which an issue or a piece is shared, in pixels. */
export type PictureKind = { name: 'share' | 'cover' | 'poster'; width: number; height: number }

/** By the endings of their addresses: for links (Open Graph), for the head of an article in WeChat, for telephones. */
export const pictureKinds = {
  'share.png': { name: 'share', width: 1200, height: 630 },
  'cover.png': { name: 'cover', width: 900, height: 383 },
  'poster.png': { name: 'poster', width: 1080, height: 1920 },
} as const satisfies Record<string, PictureKind>

import '../../design/tokens.css'
import '../../design/base.css'
import '../../page/text.css'
import '../../page/comparison/comparison.css'
import '../../discussion/invitations/page/invitation.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'

/** What a messenger shows of the link: nothing of the text. */
export const metadata: Metadata = {
  title: '请审阅稿件 · A text for your review',
  robots: { index: false, follow: false },
}

/** The frame of an invitation's page: it leads nowhere else. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="zh-CN">
      <body>{children}</body>
    </html>
  )
}

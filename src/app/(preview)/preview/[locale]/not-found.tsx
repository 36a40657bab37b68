import { AbsentPreviewView } from '../../../../desk/preview/preview-view.tsx'

/** What a preview shows to whoever may not see it. */
export default function NotFound() {
  return <AbsentPreviewView />
}

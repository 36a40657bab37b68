import { createServerFeature } from '@payloadcms/richtext-lexical'
import { assignBlockIdsHook } from './block-ids-hook.ts'

/** Block ids as a feature of the editor: given while typing in the browser, and completed at every write. */
export const BlockIdFeature = createServerFeature({
  key: 'blockId',
  feature: {
    ClientFeature: '/richtext/admin/block-id-feature.tsx#BlockIdFeatureClient',
    hooks: { beforeValidate: [assignBlockIdsHook] },
  },
})

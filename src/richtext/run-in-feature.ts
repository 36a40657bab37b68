import { createServerFeature } from '@payloadcms/richtext-lexical'

/** The run-in lead as a feature of the editor: a text state, its button and its shortcut. */
export const RunInFeature = createServerFeature({
  key: 'runIn',
  feature: {
    ClientFeature: '/richtext/admin/run-in-feature.tsx#RunInFeatureClient',
    i18n: {
      zh: { label: '段首提示句' },
      en: { label: 'Run-in lead' },
    },
  },
})

const text = 'margin: 0 0 16px; line-height: 1.75; color: #1f1f1f;'

/** The styles that a text keeps when it is pasted into the editor: lengths in px, no variables, no fonts. */
export const styles = {
  page: 'padding: 0 8px; font-size: 16px; letter-spacing: 0.5px;',
  origin: 'margin: 0 0 8px; font-size: 13px; line-height: 1.6; color: #8a2b22;',
  kicker: 'margin: 0 0 8px; font-size: 16px; line-height: 1.6; color: #555555;',
  title: 'margin: 0 0 16px; font-size: 24px; line-height: 1.4; font-weight: bold; color: #1f1f1f;',
  notice: 'margin: 0 0 16px; padding: 8px 12px; line-height: 1.7; background-color: #f6f1e7; color: #1f1f1f;',
  lead: 'margin: 0 0 24px; padding: 12px 16px 1px; background-color: #f7f5f0;',
  label: 'margin: 0 0 8px; font-weight: bold; color: #8a2b22;',
  question:
    'margin: 32px 0 16px; padding-left: 12px; border-left: 4px solid #8a2b22; font-size: 17px; line-height: 1.6; font-weight: bold; color: #8a2b22;',
  headline: 'margin: 24px 0 12px; font-size: 19px; line-height: 1.5; font-weight: bold; color: #1f1f1f;',
  signature: 'margin: 0 0 16px; line-height: 1.6;',
  name: 'font-size: 16px; color: #1f1f1f;',
  titles: 'font-size: 14px; color: #555555;',
  paragraph: `${text} text-align: justify; text-indent: 2em;`,
  runIn: 'color: #8a2b22;',
  heading: 'margin: 24px 0 12px; line-height: 1.6; color: #1f1f1f;',
  item: `${text} padding-left: 2em;`,
  figure: 'margin: 0 0 16px; text-align: center;',
  picture: 'max-width: 100%; height: auto;',
  quote:
    'margin: 0 0 16px; padding: 12px 16px; border-top: 1px solid #c9b8a8; border-bottom: 1px solid #c9b8a8;',
  quoteText: 'margin: 0; line-height: 1.75; color: #8a2b22;',
  address: 'font-size: 13px; color: #777777;',
  note: 'margin: 0 0 8px; font-size: 14px; line-height: 1.6; color: #555555;',
  foot: 'margin: 8px 0 0; font-size: 13px; line-height: 1.6; color: #777777;',
} as const

import { createServerFeature } from '@payloadcms/richtext-lexical';

/** Takes the rubbish out of what is pasted from Word, Outlook, a mail or a PDF. */
export const CleanPasteFeature = createServerFeature({
  key: 'cleanPaste',
  feature: { ClientFeature: '/editor/paste/feature.client.ts#CleanPasteClientFeature' },
});

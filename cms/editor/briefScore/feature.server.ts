import { createServerFeature } from '@payloadcms/richtext-lexical';

/** Scores a letter while it is written. The field named `back` is the back of the sheet, any other the front. */
export const BriefScoreFeature = createServerFeature({
  key: 'briefScore',
  feature: { ClientFeature: '/editor/briefScore/feature.client.ts#BriefScoreClientFeature' },
});

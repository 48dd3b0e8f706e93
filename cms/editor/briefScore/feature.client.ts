'use client';

import { createClientFeature } from '@payloadcms/richtext-lexical/client';
import { BriefScorePlugin } from './BriefScorePlugin.tsx';

/** The browser's part of `briefScore`. */
export const BriefScoreClientFeature = createClientFeature({
  plugins: [{ Component: BriefScorePlugin, position: 'normal' }],
});

'use client';

import { createClientFeature } from '@payloadcms/richtext-lexical/client';
import { PastePlugin } from './PastePlugin.tsx';

/** The browser's part of `cleanPaste`. */
export const CleanPasteClientFeature = createClientFeature({
  plugins: [{ Component: PastePlugin, position: 'normal' }],
});

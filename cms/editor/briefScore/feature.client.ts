'use client';

import { createClientFeature } from '@payloadcms/richtext-lexical/client';
import { FieldMenu } from '../fields/FieldMenu.tsx';
import { PreviewButton } from '../fields/PreviewButton.tsx';
import { MoveButton } from '../moveToBack/MoveButton.tsx';
import { PhraseMenu } from '../phrases/PhraseMenu.tsx';
import { BriefScorePlugin } from './BriefScorePlugin.tsx';

/** The browser's part of `briefScore`. */
export const BriefScoreClientFeature = createClientFeature({
  plugins: [{ Component: BriefScorePlugin, position: 'normal' }],
  toolbarFixed: {
    groups: [
      {
        type: 'buttons',
        key: 'brief',
        order: 100,
        items: [
          { key: 'brief-veld', Component: FieldMenu },
          { key: 'brief-zin', Component: PhraseMenu },
          { key: 'brief-achterkant', Component: MoveButton },
          { key: 'brief-voorbeeld', Component: PreviewButton },
        ],
      },
    ],
  },
});

import {
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import { BriefScoreFeature } from './briefScore/feature.server.ts';
import { CleanPasteFeature } from './paste/feature.server.ts';
import { LetterTableFeature } from './table/feature.server.ts';

/** The rich text editor of a letter: what prints well on paper, and nothing else. */
export const letterEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    LinkFeature({ enabledCollections: [] }),
    FixedToolbarFeature(),
    LetterTableFeature(),
    BriefScoreFeature(),
    CleanPasteFeature(),
  ],
});

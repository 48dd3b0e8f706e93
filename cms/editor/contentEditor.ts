import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import { kaderBlock } from './kaderBlock.ts';

/** The features an article of the library may use: no more than the site can show well. */
const contentFeatures = [
  ParagraphFeature(),
  HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
  BoldFeature(),
  ItalicFeature(),
  UnorderedListFeature(),
  OrderedListFeature(),
  LinkFeature({ enabledCollections: [] }),
  BlockquoteFeature(),
  BlocksFeature({ blocks: [kaderBlock] }),
  FixedToolbarFeature(),
  InlineToolbarFeature(),
];

/** The rich text editor of kennisbank, hulp, werkbladen, gesprekskaarten and psycho-educatie. */
export const contentEditor = lexicalEditor({ features: contentFeatures });

import { EXPERIMENTAL_TableFeature } from '@payloadcms/richtext-lexical';

const provided = EXPERIMENTAL_TableFeature();

/**
 * Tables in a letter. Nodes and Markdown are Payload's; its menus are English and need a mouse, so the part in the
 * browser is ours.
 */
export const LetterTableFeature = (): typeof provided => ({
  ...provided,
  feature: async (given) => ({
    ...(typeof provided.feature === 'function' ? await provided.feature(given) : provided.feature),
    ClientFeature: '/editor/table/feature.client.ts#LetterTableClientFeature',
  }),
});

/** Every tool a worksheet can be filled in with; the CMS offers the same (cms/fields/worksheetOptions.ts). */
export const TOOL_NAMES = [
  'invulblad',
  'briefhulp',
  'praatplaat',
  'brug',
  'plan',
  'hulpkaart',
  'stapelen',
  'waarderingskader',
  'zelfscan',
  'checklist',
  'werksessie',
] as const;

export type ToolName = (typeof TOOL_NAMES)[number];

/** The room of the tools: in the menu beside the sections, but filled from the worksheets. */
export const TOOLS_ROOM = {
  href: '/hulpmiddelen/',
  title: 'Hulpmiddelen',
  line: 'Invullen op uw telefoon of computer. Wat u invult, blijft bij u.',
} as const;

export const toolHref = (slug: string): string => `${TOOLS_ROOM.href}${slug}/`;

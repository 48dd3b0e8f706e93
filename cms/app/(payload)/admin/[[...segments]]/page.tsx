import config from '@payload-config';
import { generatePageMetadata, RootPage } from '@payloadcms/next/views';
import type { Metadata } from 'next';

import { importMap } from '../importMap.js';

interface Args {
  params: Promise<{ segments: string[] }>;
  searchParams: Promise<Record<string, string | string[]>>;
}

export const generateMetadata = ({ params, searchParams }: Args): Promise<Metadata> =>
  generatePageMetadata({ config, params, searchParams });

/** Payload fixes its own screen to the address in the mail of a forgotten password; ours helps to choose a good one. */
const ownScreen = async (params: Args['params']): Promise<{ segments: string[] }> => {
  const { segments } = await params;
  return { segments: segments?.[0] === 'reset' ? ['nieuw-wachtwoord', ...segments.slice(1)] : segments };
};

/** Every admin screen; Payload decides which one by the path. */
export default function Page({ params, searchParams }: Args) {
  return RootPage({ config, importMap, params: ownScreen(params), searchParams });
}

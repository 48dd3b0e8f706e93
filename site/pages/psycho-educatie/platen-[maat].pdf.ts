import type { APIContext } from 'astro';
import { type PrintFile, pdfResponse, printPaths } from '../../loaders/printFiles.ts';

/** The steps as plates; no page when the CMS cannot make one. */
export const getStaticPaths = () => printPaths('stappen');

export const GET = ({ props }: APIContext<{ file: PrintFile }>): Response => pdfResponse(props.file);

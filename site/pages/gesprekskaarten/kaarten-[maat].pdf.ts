import type { APIContext } from 'astro';
import { type PrintFile, pdfResponse, printPaths } from '../../loaders/printFiles.ts';

/** All cards in one file; no page when the CMS cannot make one. */
export const getStaticPaths = () => printPaths('kaarten');

export const GET = ({ props }: APIContext<{ file: PrintFile }>): Response => pdfResponse(props.file);

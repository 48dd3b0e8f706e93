import type { APIContext } from 'astro';
import { type PrintFile, pdfResponse, printPaths } from '../../loaders/printFiles.ts';

/** The plate to talk with; no page when the CMS cannot make one. */
export const getStaticPaths = () => printPaths('praatplaat');

export const GET = ({ props }: APIContext<{ file: PrintFile }>): Response => pdfResponse(props.file);

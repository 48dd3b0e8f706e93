import type { Endpoint } from 'payload';
import { sheetEndpoint } from './sheet.ts';
import { stepEndpoint } from './step.ts';

export const bakjeLetterEndpoints: Endpoint[] = [stepEndpoint, sheetEndpoint];

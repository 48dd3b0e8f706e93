import { describe, expect, it } from 'vitest';
import { bestType } from '../../../cms/api/v1/accept.ts';

const OFFERED = ['application/pdf', 'text/html'] as const;

describe('the best type for an Accept header', () => {
  it.each([
    [null, 'application/pdf'],
    ['', 'application/pdf'],
    ['*/*', 'application/pdf'],
    ['text/html', 'text/html'],
    ['TEXT/HTML', 'text/html'],
    ['text/*', 'text/html'],
    ['application/pdf;q=0.5, text/html', 'text/html'],
    ['text/html;q=0.5, */*;q=0.1', 'text/html'],
    ['application/pdf;q=0, */*', 'text/html'],
    ['image/png', undefined],
    ['application/pdf;q=0', undefined],
    ['application/pdf;q=x', undefined],
  ])('%j is %s', (accept, type) => expect(bestType(accept, OFFERED)).toBe(type));
});

import { z } from 'astro/zod';
import { lexicalToHtml } from '../richtext/html.ts';
import { safeHref } from '../richtext/links.ts';
import { imageOf } from '../richtext/uploads.ts';

// Payload leaves an empty field out, or sends null or ''. These turn all three into one thing.

/** Text that has to be there. */
export const text = z.string().trim().min(1);

/** Text that may be empty; then undefined. */
export const optionalText = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || undefined);

/** A whole or broken number that may be missing; then `fallback`. */
export const numberOr = (fallback: number) =>
  z
    .number()
    .nullish()
    .transform((value) => value ?? fallback);

/** Rows of an array field; none when the field is empty. */
export const rows = <Row extends z.ZodType>(row: Row) =>
  z
    .array(row)
    .nullish()
    .transform((value) => value ?? []);

/** Part of an address: lower case, figures and hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9-]+$/, 'mag alleen kleine letters, cijfers en streepjes hebben');

/** A link target that safeHref allows, or nothing. */
export const optionalUrl = optionalText.transform((value, context) => {
  if (value === undefined) return undefined;
  const href = safeHref(value);
  if (href === undefined) context.addIssue({ code: 'custom', message: 'is geen geldig webadres' });
  return href;
});

/** Rich text, as HTML; see lexicalToHtml. `startLevel` is the level of its highest heading. */
export const richText = (startLevel = 2) =>
  z
    .unknown()
    .optional()
    .transform((value, context) => {
      try {
        return lexicalToHtml(value, startLevel);
      } catch (error) {
        context.addIssue({ code: 'custom', message: (error as Error).message });
        return z.NEVER;
      }
    });

/** A picture in an upload field, or nothing. */
export const optionalImage = z.unknown().optional().transform(imageOf);

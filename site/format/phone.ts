/**
 * `tel:` target for a Dutch phone number as people write it, or undefined when there are no digits in it.
 * A ten-figure number becomes international (+31), so that it also works abroad; service numbers (0800, 0900,
 * 14 + area code, 112) only exist inside the country and stay as they are.
 */
export function phoneHref(phone: string): string | undefined {
  const plus = phone.trim().startsWith('+');
  // In "+31 (0)30 123 45 67" the (0) is for callers inside the country only.
  const digits = (plus ? phone.replace('(0)', '') : phone).replace(/\D/g, '');
  if (!digits) return undefined;
  if (plus) return `tel:+${digits}`;
  if (digits.startsWith('00')) return `tel:+${digits.slice(2)}`;
  if (digits.length === 10 && /^0[1-7]/.test(digits)) return `tel:+31${digits.slice(1)}`;
  return `tel:${digits}`;
}

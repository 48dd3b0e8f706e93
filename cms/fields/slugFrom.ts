/** Makes an address part from a Dutch title: `Ik kan niet betalen!` → `ik-kan-niet-betalen`. */
export function slugFrom(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

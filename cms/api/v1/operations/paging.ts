import type { z } from 'zod';
import { API_BASE } from '../limits.ts';
import type { pageQuery } from '../schemas/common.ts';

export type PageQuery = z.output<typeof pageQuery>;

/** Where this page, the next and the one before stand. */
export function pageLinks(path: string, { pagina, perPagina }: PageQuery, total: number) {
  const at = (page: number) => `${API_BASE}${path}?pagina=${page}&perPagina=${perPagina}`;
  return {
    deze: at(pagina),
    volgende: pagina * perPagina < total ? at(pagina + 1) : null,
    vorige: pagina > 1 ? at(pagina - 1) : null,
  };
}

import { DefaultTemplate } from '@payloadcms/next/templates';
import { redirect } from 'next/navigation.js';
import type { AdminViewServerProps } from 'payload';
import { formatAdminURL } from 'payload/shared';
import type { ReactNode } from 'react';
import { holdOf } from '../access/hold/hold.ts';

/** A page of ours inside Payload's frame: its menu, its bar and who is logged in. */
export function AdminPage({ view, children }: { view: AdminViewServerProps; children: ReactNode }) {
  const { initPageResult, params, searchParams } = view;
  const { permissions, req, visibleEntities } = initPageResult;
  const { admin, routes } = req.payload.config;
  // Payload does this for its own screens only.
  if (holdOf(req.user)) {
    redirect(formatAdminURL({ adminRoute: routes.admin, path: admin.routes.unauthorized }));
  }
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={initPageResult.locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      {children}
    </DefaultTemplate>
  );
}

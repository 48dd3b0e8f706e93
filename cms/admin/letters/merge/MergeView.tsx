import { DefaultTemplate } from '@payloadcms/next/templates';
import type { AdminViewServerProps } from 'payload';
import { isStaff } from '../../../access/access.ts';
import { MergeScreen } from './MergeScreen.tsx';

/** Many letters out of one: /admin/samenvoegen/:collection/:id. Who may do it is said by the endpoint. */
export function MergeView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { permissions, req, visibleEntities } = initPageResult;
  const segments = Array.isArray(params?.segments) ? params.segments : [];
  const [, collection = '', id = ''] = segments.map(String);
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
      <div className="samenvoegen">
        <h1>Veel brieven tegelijk</h1>
        {isStaff(req.user) ? (
          <MergeScreen collection={collection} id={id} />
        ) : (
          <p>Log in om brieven te maken.</p>
        )}
      </div>
    </DefaultTemplate>
  );
}

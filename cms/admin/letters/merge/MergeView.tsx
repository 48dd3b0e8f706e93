import type { AdminViewServerProps } from 'payload';
import { isStaff } from '../../../access/access.ts';
import { AdminPage } from '../../AdminPage.tsx';
import { MergeScreen } from './MergeScreen.tsx';

/** Many letters out of one: /admin/samenvoegen/:collection/:id. Who may do it is said by the endpoint. */
export function MergeView(view: AdminViewServerProps) {
  const { params } = view;
  const { req } = view.initPageResult;
  const segments = Array.isArray(params?.segments) ? params.segments : [];
  const [, collection = '', id = ''] = segments.map(String);
  return (
    <AdminPage view={view}>
      <div className="samenvoegen">
        <h1>Veel brieven tegelijk</h1>
        {isStaff(req.user) ? (
          <MergeScreen collection={collection} id={id} />
        ) : (
          <p>Log in om brieven te maken.</p>
        )}
      </div>
    </AdminPage>
  );
}
